import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {presentChromium} from "../browser/findChromium.js";
import {openChromium} from "./openChromium.js";
import {openFirefox} from "./openFirefox.js";
import {openWebKit} from "./openWebKit.js";
import type {Session} from "./session.js";
import {policyScript, reportScript} from "./watchScripts.js";

export interface Engine {
  readonly name: "chromium" | "firefox" | "webkit";
  readonly title: string;
  /** What to install where it is missing, as Debian calls it. */
  readonly packages: string;
  /** What every page has to carry, so that all is reported. */
  readonly script: string;
  /** How to open it; null where it is not installed. */
  find(): (() => Promise<Session>) | null;
}

/** The engines of browsers, each with the one that Debian has of it. */
export const engines: readonly Engine[] = [
  {
    name: "chromium",
    title: "Chromium",
    packages: "chromium",
    script: "",
    find: () => {
      const path = presentChromium();
      return path === null ? null : () => openChromium(path);
    },
  },
  {
    name: "firefox",
    title: "Firefox",
    packages: "firefox-esr",
    script: policyScript,
    find: () => {
      const path = command("firefox-esr") ?? command("firefox");
      return path === null ? null : () => openFirefox(path);
    },
  },
  {
    name: "webkit",
    title: "WebKitGTK",
    packages: "webkit2gtk-driver xvfb",
    script: reportScript,
    find: () => {
      const driver = command("WebKitWebDriver");
      const screen = command("Xvfb");
      return driver === null || screen === null ? null : () => openWebKit(driver, screen);
    },
  },
];

function command(name: string): string | null {
  const places = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  return places.find(existsSync) ?? null;
}
