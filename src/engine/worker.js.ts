import {streamFile} from "../../loaders/streamFile.js";

// In front of DuckDB's worker, in plain JavaScript. It drops the error when its wasm cannot be had, and the page would
// wait for ever: so the error goes to the page. And browsers refuse to compile what a host calls by another type than
// application/wasm, as hosts that do not know the ending do: so the answer is given that type. The page is told how much of
// it has come.
//
// The page's security policy does not reach into the worker, and SQL can name an address (FROM 'https://…') or ask for an
// extension. So whatever asks another host than this site's is refused here.
//
// In a shared worker several pages talk to one engine. Each counts its messages from 1: so they are numbered once more. The
// engine is opened once, whichever pages ask for it; a page that leaves takes only its own question with it. What else has
// been done for all pages (`done`) is kept by its key (see `engineWorker.ts`).
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
    const opening = new Map();
    const done = new Set();
    let count = 0;
    self.postMessage = (message, transfer) => {
      const question = asked.get(message.requestId);
      for (const {port, id} of question?.from ?? []) port.postMessage({...message, requestId: id}, transfer);
      if (message.type === "INSTANTIATE_PROGRESS") return;
      asked.delete(message.requestId);
      if (opening.get(question?.type) !== question) return;
      if (message.type === "ERROR") opening.delete(question.type);
      else question.answer = message;
    };
    const ask = (port, data) => {
      const from = {port, id: data.messageId};
      const same = opening.get(data.type);
      if (same?.answer !== undefined) port.postMessage({...same.answer, requestId: from.id});
      else if (same !== undefined) same.from.push(from);
      else {
        const question = {type: data.type, from: [from]};
        asked.set(++count, question);
        if (data.type === "INSTANTIATE" || data.type === "OPEN") opening.set(data.type, question);
        self.onmessage({data: {...data, messageId: count}});
      }
    };
    self.onconnect = ({ports: [port]}) => {
      ports.add(port);
      port.onmessage = ({data}) => {
        if (data.end) {
          ports.delete(port);
          tell({lost: "Another page has ended the engine."});
          self.close();
        } else if (data.isDone !== undefined) port.postMessage({question: data.question, isDone: done.has(data.isDone)});
        else if (data.done !== undefined) done.add(data.done);
        else ask(port, data);
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
