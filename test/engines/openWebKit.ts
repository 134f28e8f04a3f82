import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Readable} from "node:stream";
import {setTimeout as wait} from "node:timers/promises";
import {freePort} from "../freePort.js";
import type {Session} from "./session.js";
import {toldBy} from "./toldBy.js";

/** Under which WebDriver names an element (https://www.w3.org/TR/webdriver2/#elements). */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";
/** Seconds in which the driver has to be there. */
const patience = 60;

/**
 * Opens WebKitGTK's MiniBrowser over WebDriver, on a screen of its own that nobody sees.
 *
 * WebDriver tells nothing of errors, so pages have to carry `reportScript`.
 */
export async function openWebKit(driverPath: string, screenPath: string): Promise<Session> {
  const home = mkdtempSync(join(tmpdir(), "filmoteca-webkit-"));
  const programs: ChildProcess[] = [];
  const end = async (): Promise<void> => {
    for (const program of programs.reverse()) {
      if (program.exitCode !== null || program.signalCode !== null) continue;
      program.kill();
      await once(program, "exit");
    }
    rmSync(home, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    // What is around the page would not be narrower than a phone.
    const style = join(home, ".config/gtk-3.0");
    mkdirSync(style, {recursive: true});
    writeFileSync(join(style, "gtk.css"), "* {min-width: 0; padding: 0; margin: 0; font-size: 1px}");
    // It takes the first display that is free, and tells which.
    const screen = spawn(
      screenPath,
      ["-displayfd", "3", "-screen", "0", "1600x3000x24", "-nolisten", "tcp"],
      {
        stdio: ["ignore", "ignore", "ignore", "pipe"],
      },
    );
    programs.push(screen);
    const display = await toldBy(screen, screen.stdio[3] as Readable, /(\d+)\n/);
    const port = await freePort();
    const {WAYLAND_DISPLAY: _, ...environment} = process.env;
    const driver = spawn(driverPath, [`--port=${port}`], {
      stdio: "ignore",
      env: {
        ...environment,
        HOME: home,
        XDG_CONFIG_HOME: join(home, ".config"),
        DISPLAY: `:${display}`,
        GDK_BACKEND: "x11",
      },
    });
    programs.push(driver);
    const root = `http://127.0.0.1:${port}`;
    await there(`${root}/status`);

    async function call<Value>(
      method: "GET" | "POST" | "DELETE",
      path: string,
      body?: object,
    ): Promise<Value> {
      const response = await fetch(root + path, {
        method,
        ...(body === undefined ? {} : {body: JSON.stringify(body)}),
      });
      const {value} = (await response.json()) as {readonly value: Value & {readonly message?: string}};
      if (!response.ok) throw new Error(value.message);
      return value;
    }
    const {sessionId, capabilities} = await call<{
      readonly sessionId: string;
      readonly capabilities: {readonly browserVersion: string};
    }>("POST", "/session", {capabilities: {}});
    const own = `/session/${sessionId}`;
    const evaluate = <Value>(expression: string) =>
      call<Value>("POST", `${own}/execute/sync`, {script: `return ${expression}`, args: []});

    return {
      version: capabilities.browserVersion,
      open: (url) => call("POST", `${own}/url`, {url}),
      evaluate,
      click: async (selector) => {
        const found = await call<Record<string, string>>("POST", `${own}/element`, {
          using: "css selector",
          value: selector,
        });
        await call("POST", `${own}/element/${found[elementKey]}/click`, {});
      },
      type: async (text) => {
        const found = await call<Record<string, string>>("GET", `${own}/element/active`);
        await call("POST", `${own}/element/${found[elementKey]}/value`, {text});
      },
      resize: async (width, height) => {
        const rect = {width, height};
        // What is around the page in the window is known only once the window is there.
        for (let attempt = 0; attempt < 5; attempt++) {
          await call("POST", `${own}/window/rect`, rect);
          const [innerWidth, innerHeight] = await evaluate<[number, number]>("[innerWidth, innerHeight]");
          if (innerWidth === width && innerHeight === height) return;
          rect.width += width - innerWidth;
          rect.height += height - innerHeight;
        }
        throw new Error(`The window cannot be made ${width} × ${height}.`);
      },
      problems: () => evaluate("globalThis.reported?.splice(0) ?? []"),
      picture: async () => Buffer.from(await call<string>("GET", `${own}/screenshot`), "base64"),
      close: async () => {
        await call("DELETE", own).catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Waits until somebody answers at an address. */
async function there(url: string): Promise<void> {
  for (const end = Date.now() + patience * 1000; Date.now() < end; await wait(100)) {
    const answer = await fetch(url).catch(() => null);
    if (answer !== null) return;
  }
  throw new Error(`Nobody answers at ${url}.`);
}
