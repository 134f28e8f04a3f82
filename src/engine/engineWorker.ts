/** A worker of the engine, and what is done in it once for all pages that use it. */
export interface EngineWorker {
  /** To be handed to DuckDB. */
  readonly worker: Worker;
  /**
   * Does a job that changes the engine, such as loading a table, unless it has been done; waits where another page is at it.
   *
   * @param key names what it brings about, the same on all pages
   * @param job may find a part of its work done, by a page that was left in the middle of it
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
  // Without encryption there are no locks.
  if (typeof SharedWorker === "undefined" || navigator.locks === undefined) return null;
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
  if (livesOn) return new PortWorker(shared, `${url} ${name}`);
  shared.port.close();
  return null;
}

/** What the script in front of the shared worker's code tells beside DuckDB's answers (`worker.js.ts`). */
interface Told {
  /** The question that `isDone` answers. */
  readonly question?: number;
  readonly isDone?: boolean;
  /** Why the engine is gone. */
  readonly lost?: string;
}

/** A shared worker with the face of one that is the page's own. */
class PortWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  readonly #port: MessagePort;
  readonly #name: string;
  readonly #questions = new Map<number, (isDone: boolean) => void>();
  readonly #gone = new AbortController();
  #count = 0;

  /** @param name of the worker, for all pages of this site */
  constructor(shared: SharedWorker, name: string) {
    super();
    this.#port = shared.port;
    this.#name = name;
    const lost = (message: string) => {
      this.#gone.abort(new Error(message));
      this.dispatchEvent(new ErrorEvent("error", {message}));
    };
    shared.addEventListener("error", () => lost(""));
    this.#port.addEventListener("messageerror", () => this.dispatchEvent(new MessageEvent("messageerror")));
    this.#port.addEventListener("message", ({data}: MessageEvent<Told>) => {
      if (data.question !== undefined) {
        this.#questions.get(data.question)?.(data.isDone ?? false);
        this.#questions.delete(data.question);
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
    this.#gone.abort(new Error("The engine was ended."));
  }

  /** Whether it says something soon; one that is lost in a long query, or could not be loaded, does not. */
  async answers(): Promise<boolean> {
    const answered = this.#isDone("nothing").then(
      () => true,
      () => false,
    );
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), answersWithin));
    return Promise.race([answered, late]);
  }

  /** Under a lock, which the browser takes from a page that is left. */
  async once(key: string, job: () => Promise<void>): Promise<void> {
    const {signal} = this.#gone;
    await navigator.locks.request(`${this.#name} ${key}`, {signal}, async () => {
      if (await this.#isDone(key)) return;
      // DuckDB leaves its promises open when it ends; the lock must not stay with them.
      await Promise.race([job(), aborted(signal)]);
      this.#port.postMessage({done: key});
    });
  }

  #isDone(key: string): Promise<boolean> {
    const question = ++this.#count;
    const answer = new Promise<boolean>((resolve) => this.#questions.set(question, resolve));
    this.#port.postMessage({question, isDone: key});
    return Promise.race([answer, aborted(this.#gone.signal)]);
  }
}

async function aborted(signal: AbortSignal): Promise<never> {
  signal.throwIfAborted();
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}
