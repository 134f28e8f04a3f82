import {type Browser, type BrowserContext, chromium, type Page} from "playwright-core";
import {serveFolder} from "../../loaders/site/serveFolder.js";
import {findChromium} from "./findChromium.js";

export interface SitePage {
  readonly page: Page;
  /**
   * Everything that must not be: messages of the console that are errors or warnings, uncaught errors,
   * dialogs, requests to another host, requests that failed, violations of the page's security policy.
   */
  problems(): string[];
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: 1280 | 390;
  readonly colorScheme?: "light" | "dark";
  readonly javaScript?: boolean;
  /** Whether the browser tells the site to save data. */
  readonly saveData?: boolean;
}

export interface Site {
  /** Address of the site's root, with a slash at the end. */
  readonly base: string;
  /** Absolute address of a path in the site (`es/month.html?month=5`). */
  url(path: string): string;
  newPage(options?: PageOptions): Promise<SitePage>;
  close(): Promise<void>;
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Serves the built site and opens a browser on it.
 * @param basePath where the site stands on its host
 * @param folder the built site
 */
export async function openSite(basePath = "/", folder = "dist"): Promise<Site> {
  const {server, url: base} = await serveFolder(folder, [0], basePath);
  let browser: Browser;
  try {
    browser = await chromium.launch({executablePath: findChromium(), args: flags});
  } catch (error) {
    server.close();
    throw error;
  }
  return {
    base,
    url: (path) => base + path,
    newPage: async (options = {}) => {
      const width = options.width ?? 1280;
      const context = await browser.newContext({
        viewport: {width, height: width === 390 ? 844 : 900},
        colorScheme: options.colorScheme ?? "light",
        javaScriptEnabled: options.javaScript ?? true,
        hasTouch: width === 390,
        reducedMotion: "reduce",
      });
      if (options.saveData) {
        await context.addInitScript(
          'Object.defineProperty(Navigator.prototype, "connection", {value: {saveData: true}})',
        );
      }
      return watch(context, base);
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function watch(context: BrowserContext, base: string): Promise<SitePage> {
  const origin = new URL(base).origin;
  const problems: string[] = [];
  // A page that is being left drops its requests; that is no failure of the site.
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") problems.push(`request failed: ${request.url()} ${reason}`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:" && url.protocol !== "blob:") {
      problems.push(`request to another host: ${request.url()}`);
    }
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  context.on("console", (message) => {
    if (["error", "warning", "assert"].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on("dialog", async (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  context.on("weberror", (error) => problems.push(`uncaught: ${String(error.error())}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return {page: await context.newPage(), problems: () => [...problems], close: () => context.close()};
}
