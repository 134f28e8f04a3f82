import {spawn} from "node:child_process";
import {once} from "node:events";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {connectBidi} from "./connectBidi.js";
import type {Session} from "./session.js";
import {toldBy} from "./toldBy.js";

/** An entry of `log.entryAdded`. */
interface Entry {
  readonly type: "console" | "javascript";
  readonly level: "debug" | "info" | "warn" | "error";
  readonly text: string;
  readonly stackTrace?: {readonly callFrames: readonly {readonly url: string; readonly lineNumber: number}[]};
}

/** Opens a Firefox without a window, over WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), "filmoteca-firefox-"));
  const firefox = spawn(
    executablePath,
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
    {stdio: ["ignore", "ignore", "pipe"]},
  );
  const end = async (): Promise<void> => {
    if (firefox.exitCode === null && firefox.signalCode === null) {
      firefox.kill();
      await once(firefox, "exit");
    }
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    const address = await toldBy(firefox, firefox.stderr, /WebDriver BiDi listening on (ws:\S+)/);
    let problems: string[] = [];
    const {send, close} = await connectBidi(`${address}/session`, (method, params) => {
      if (method !== "log.entryAdded") return;
      const {type, level, text, stackTrace} = params as Entry;
      if (level !== "error" && level !== "warn") return;
      const [place] = stackTrace?.callFrames ?? [];
      const where = place === undefined ? "" : ` (${place.url}:${place.lineNumber})`;
      problems.push(`${type === "console" ? `console ${level}` : "uncaught"}: ${text}${where}`);
    });
    const {capabilities} = await send<{readonly capabilities: {readonly browserVersion: string}}>(
      "session.new",
      {capabilities: {}},
    );
    await send("session.subscribe", {events: ["log.entryAdded"]});
    const tree = await send<{readonly contexts: readonly {readonly context: string}[]}>(
      "browsingContext.getTree",
      {},
    );
    const {context} = tree.contexts[0]!;

    /** What a script answers: a value, or an element by its name. */
    async function run<Result>(expression: string): Promise<Result> {
      const answer = await send<{
        readonly result?: Result;
        readonly exceptionDetails?: {readonly text: string};
      }>("script.evaluate", {expression, target: {context}, awaitPromise: true});
      if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
      return answer.result;
    }
    const act = (type: "key" | "pointer", actions: readonly object[]) =>
      send("input.performActions", {context, actions: [{type, id: type, actions}]});

    return {
      version: capabilities.browserVersion,
      open: (url) => send("browsingContext.navigate", {context, url, wait: "complete"}),
      evaluate: async (expression) => {
        const {value} = await run<{readonly value?: string}>(
          `Promise.resolve(${expression}).then(JSON.stringify)`,
        );
        return value === undefined ? null : JSON.parse(value);
      },
      click: async (selector) => {
        const element = await run<{readonly sharedId: string}>(
          `{const found = document.querySelector(${JSON.stringify(selector)});
          found.scrollIntoView({block: "center", behavior: "instant"}); found}`,
        );
        const origin = {type: "element", element: {sharedId: element.sharedId}};
        await act("pointer", [
          {type: "pointerMove", x: 0, y: 0, origin},
          {type: "pointerDown", button: 0},
          {type: "pointerUp", button: 0},
        ]);
      },
      type: async (text) =>
        void (await act(
          "key",
          [...text].flatMap((value) => [
            {type: "keyDown", value},
            {type: "keyUp", value},
          ]),
        )),
      resize: (width, height) => send("browsingContext.setViewport", {context, viewport: {width, height}}),
      problems: async () => {
        const told = problems;
        problems = [];
        return told;
      },
      picture: async () => {
        const {data} = await send<{readonly data: string}>("browsingContext.captureScreenshot", {context});
        return Buffer.from(data, "base64");
      },
      close: async () => {
        close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
