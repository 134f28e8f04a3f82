/** A connection to a browser over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Bidi {
  /** @throws Error with what the browser says is wrong */
  send<Result>(method: string, params: object): Promise<Result>;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
}

/** Connects to the address that a browser told; `heard` is called for every event. */
export async function connectBidi(
  address: string,
  heard: (method: string, params: unknown) => void,
): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`There is no browser at ${address}.`));
  });
  const waiting = new Map<number, {resolve(result: unknown): void; reject(error: Error): void}>();
  let count = 0;
  socket.onmessage = ({data}) => {
    const told = JSON.parse(data) as Message;
    if (told.id === undefined) return heard(told.method ?? "", told.params);
    const asked = waiting.get(told.id);
    waiting.delete(told.id);
    if (told.error === undefined) asked?.resolve(told.result);
    else asked?.reject(new Error(`${told.error}: ${told.message}`));
  };
  socket.onclose = () => {
    for (const {reject} of waiting.values()) reject(new Error("The browser has closed the connection."));
    waiting.clear();
  };
  return {
    send: <Result>(method: string, params: object) =>
      new Promise<Result>((resolve, reject) => {
        const id = ++count;
        waiting.set(id, {resolve: resolve as (result: unknown) => void, reject});
        socket.send(JSON.stringify({id, method, params}));
      }),
    close: () => socket.close(),
  };
}
