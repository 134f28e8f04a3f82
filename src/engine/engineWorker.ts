/** A worker of the engine, and what is done in it once for all pages that use it. */
export interface EngineWorker {
  /** To be handed to DuckDB. */
  readonly worker: Worker;
  /**
   * Does a job that changes the engine, such as loading a table, unless it has been done; waits where another page is at it.
   *
   * @param key names what it brings about, the same on all pages
   */
  once(key: string, job: () => Promise<void>): Promise<void>;
}

/** Milliseconds in which a worker that lives on has to say something, before a page takes one of its own. */
const answersWithin = 1500;

/**
 * The engine's worker: where the browser lets one live on while the visitor goes from page to page, that one; else one of the
 * page's own.
 *
 * @param url of the worker's script
 * @param name tells the data apart: pages of another build have other tables
 */
export async function engineWorker(url: string, name: string): Promise<EngineWorker> {
  const lasting = lastingWorker(url, name);
  if (lasting !== null && (await lasting.answers()))
    return {worker: lasting, once: lasting.once.bind(lasting)};
  return {worker: new Worker(url), once: (_, job) => job()};
}

function lastingWorker(url: string, name: string): PortWorker | null {
  if (typeof SharedWorker === "undefined") return null;
  let livesOn = false;
  const options = {
    name,
    // Only a browser that knows the option asks for it; elsewhere the worker would end with the page.
    get extendedLifetime(): boolean {
      livesOn = true;
      return true;
    },
  };
  const shared = new SharedWorker(url, options);
  if (livesOn) return new PortWorker(shared);
  shared.port.close();
  return null;
}

/** What the script in front of the shared worker's code tells beside DuckDB's answers (`worker.js.ts`). */
interface Told {
  /** The turn that was asked for has come; `mine` where there is something to do in it. */
  readonly turn?: number;
  readonly mine?: boolean;
  /** Why the engine is gone. */
  readonly lost?: string;
}

/** A shared worker with the face of one that is the page's own. */
class PortWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  readonly #port: MessagePort;
  readonly #turns = new Map<number, (mine: boolean) => void>();
  #count = 0;

  constructor(shared: SharedWorker) {
    super();
    this.#port = shared.port;
    const lost = (message: string) => this.dispatchEvent(new ErrorEvent("error", {message}));
    shared.addEventListener("error", () => lost(""));
    this.#port.addEventListener("messageerror", () => this.dispatchEvent(new MessageEvent("messageerror")));
    this.#port.addEventListener("message", ({data}: MessageEvent<Told>) => {
      if (data.turn !== undefined) {
        this.#turns.get(data.turn)?.(data.mine ?? false);
        this.#turns.delete(data.turn);
        this.dispatchEvent(new MessageEvent("message", {data: {loaded: 0}}));
      } else if (data.lost !== undefined) lost(data.lost);
      else this.dispatchEvent(new MessageEvent("message", {data}));
    });
    this.#port.start();
  }

  postMessage(message: unknown, transfer: Transferable[] | StructuredSerializeOptions = []): void {
    this.#port.postMessage(message, Array.isArray(transfer) ? transfer : (transfer.transfer ?? []));
  }

  /** Ends the engine for all pages. */
  terminate(): void {
    this.#port.postMessage({end: true});
    this.#port.close();
  }

  /** Whether it says something soon; one that is lost in a long query does not. */
  async answers(): Promise<boolean> {
    const done = this.once("nothing", async () => {}).then(() => true);
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), answersWithin));
    return Promise.race([done, late]);
  }

  async once(key: string, job: () => Promise<void>): Promise<void> {
    const turn = ++this.#count;
    const asked = new Promise<boolean>((resolve) => this.#turns.set(turn, resolve));
    this.#port.postMessage({turn, key});
    if (!(await asked)) return;
    try {
      await job();
      this.#port.postMessage({key, done: true});
    } catch (error) {
      this.#port.postMessage({key, done: false});
      throw error;
    }
  }
}
