import {streamFile} from "../../loaders/streamFile.js";

// In front of DuckDB's worker, in plain JavaScript. It drops the error when its wasm cannot be had, and the page would
// wait for ever: so the error goes to the page. And browsers refuse to compile what a host calls by another type than
// application/wasm, as hosts that do not know the ending do: so the answer is given that type. The page is told how much of
// it has come.
//
// The page's security policy does not reach into the worker, and SQL can name an address (FROM 'https://…') or ask for an
// extension. So whatever asks another host than this site's is refused here.
//
// In a shared worker several pages talk to one engine. Each counts its messages from 1: so they are numbered once more. What
// is to be done once (`key`) is done by the page that asks first; the others wait for it (see `engineWorker.ts`).
process.stdout.write(`{
  const own = (address) => {
    const url = new URL(address instanceof Request ? address.url : address, self.location.href);
    if (url.origin !== self.location.origin && url.protocol !== "blob:")
      throw new Error("This site asks no other host: " + url.host);
  };
  const {open} = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    own(address);
    return open.call(this, method, address, ...rest);
  };
  const ask = self.fetch.bind(self);
  self.fetch = async (address, init) => {
    own(address);
    return ask(address, init);
  };
  const ports = new Set();
  const isShared = "onconnect" in self;
  const toPage = self.postMessage?.bind(self);
  const tell = (message) => {
    if (!isShared) toPage(message);
    for (const port of ports) port.postMessage(message);
  };
  self.addEventListener("unhandledrejection", (event) => {
    if (isShared) tell({lost: String(event.reason?.message ?? event.reason)});
    setTimeout(() => { throw event.reason; });
  });
  if (isShared) {
    const asked = new Map();
    const jobs = new Map();
    let count = 0;
    self.postMessage = (message, transfer) => {
      const from = asked.get(message.requestId);
      from?.port.postMessage({...message, requestId: from.id}, transfer);
      if (message.type !== "INSTANTIATE_PROGRESS") asked.delete(message.requestId);
    };
    const next = (job) => {
      const turn = job.waiting.shift();
      if (turn !== undefined) turn.port.postMessage({turn: turn.turn, mine: !job.done});
      return turn !== undefined;
    };
    self.onconnect = ({ports: [port]}) => {
      ports.add(port);
      port.onmessage = ({data}) => {
        if (data.end) self.close();
        else if (data.turn !== undefined) {
          const job = jobs.get(data.key);
          if (job === undefined) jobs.set(data.key, {done: false, waiting: []});
          if (job === undefined || job.done) port.postMessage({turn: data.turn, mine: job === undefined});
          else job.waiting.push({port, turn: data.turn});
        } else if (data.key !== undefined) {
          const job = jobs.get(data.key);
          job.done = data.done;
          if (data.done) while (next(job));
          else if (!next(job)) jobs.delete(data.key);
        } else {
          asked.set(++count, {port, id: data.messageId});
          self.onmessage({data: {...data, messageId: count}});
        }
      };
    };
  }
  const compile = WebAssembly.instantiateStreaming;
  if (compile !== undefined) WebAssembly.instantiateStreaming = async (source, imports) => {
    const response = await source;
    if (!response.ok) throw new Error("The engine's code could not be loaded: " + response.status);
    const counted = response.body.pipeThrough(new TransformStream({transform(piece, stream) {
      tell({loaded: piece.length});
      stream.enqueue(piece);
    }}));
    return compile.call(WebAssembly, new Response(counted, {headers: {"Content-Type": "application/wasm"}}), imports);
  };
}
`);
await streamFile("node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");
