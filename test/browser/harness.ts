import {type Browser, type BrowserContext, chromium, type Page, type Request} from "playwright-core";
import {serveFolder} from "../../loaders/site/serveFolder.js";
import {languages} from "../../src/format/language.js";
import {notebooksText} from "../../src/text/notebook.js";
import {findChromium} from "./findChromium.js";

export interface SitePage {
  readonly page: Page;
  /**
   * Everything that must not be: messages of the console that are errors or warnings, uncaught errors,
   * dialogs, requests to another host, requests that failed, violations of the page's security policy.
   */
  problems(): string[];
  /** Waits until the page is loaded, every figure of it is drawn and nothing is asked for any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: 1280 | 390;
  readonly colorScheme?: "light" | "dark";
  readonly javaScript?: boolean;
  /** Whether the browser tells the site to save data. */
  readonly saveData?: boolean;
  /**
   * Whether the engine may live on over pages, as it does where the browser can. By default each page has its own: of a
   * shared worker the tests see neither the requests nor the failures.
   */
  readonly sharedEngine?: boolean;
  /** Whether the site may keep what is opened; by default it does not, so that no test sees what another has kept. */
  readonly offline?: boolean;
  /** Whether the browser has nothing of the site yet; by default it has what other pages have loaded. */
  readonly fresh?: boolean;
}

export interface Site {
  /** Address of the site's root, with a slash at the end. */
  readonly base: string;
  /** Absolute address of a path in the site (`es/month.html?month=5`). */
  url(path: string): string;
  newPage(options?: PageOptions): Promise<SitePage>;
  close(): Promise<void>;
}

/** What stands in the place of a figure until it is drawn. */
const waitingTexts = languages.map((lang) => notebooksText[lang].drawing);

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
  const openContext = async (width: number, javaScript: boolean) => {
    const context = await browser.newContext({
      viewport: {width, height: width === 390 ? 844 : 900},
      javaScriptEnabled: javaScript,
      hasTouch: width === 390,
      reducedMotion: "reduce",
    });
    // The engine is long in coming where unit tests run on the same cores.
    context.setDefaultTimeout(300_000);
    return context;
  };
  // The site stores nothing, so pages may share what the browser has loaded.
  const shared = new Map<string, Promise<BrowserContext>>();
  const sharedContext = (width: number, javaScript: boolean) => {
    const key = `${width} ${javaScript}`;
    const context = shared.get(key) ?? openContext(width, javaScript);
    shared.set(key, context);
    return context;
  };
  return {
    base,
    url: (path) => base + path,
    newPage: async ({
      width = 1280,
      colorScheme = "light",
      javaScript = true,
      saveData = false,
      sharedEngine = false,
      offline = false,
      fresh = false,
    } = {}) => {
      const context = await (fresh ? openContext : sharedContext)(width, javaScript);
      const page = await context.newPage();
      if (colorScheme === "dark") await page.emulateMedia({colorScheme});
      if (!offline) await page.addInitScript("delete Navigator.prototype.serviceWorker");
      if (!sharedEngine) await page.addInitScript("delete globalThis.SharedWorker");
      if (saveData) {
        await page.addInitScript(
          'Object.defineProperty(Navigator.prototype, "connection", {value: {saveData: true}})',
        );
      }
      return {page, ...(await watch(page, base)), close: () => (fresh ? context : page).close()};
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function watch(page: Page, base: string): Promise<Pick<SitePage, "problems" | "settled">> {
  const origin = new URL(base).origin;
  const problems: string[] = [];
  const underWay = new Set<Request>();
  page.on("request", (request) => {
    underWay.add(request);
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:" && url.protocol !== "blob:") {
      problems.push(`request to another host: ${request.url()}`);
    }
  });
  page.on("requestfinished", (request) => underWay.delete(request));
  page.on("requestfailed", (request) => {
    underWay.delete(request);
    // A page that is being left drops its requests; that is no failure of the site.
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") problems.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning", "assert"].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on("dialog", async (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${String(error)}`));
  page.on("popup", (popup) => problems.push(`window opened: ${popup.url()}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return {
    problems: () => [...problems],
    settled: async () => {
      await page.waitForLoadState("load");
      const end = Date.now() + 60_000;
      for (let calm = 0; calm < 3; ) {
        if (Date.now() > end) throw new Error(`${page.url()} does not come to rest.`);
        // What was loaded may ask for more, and draws in the next frame.
        const drawn = await page.evaluate(async (waiting) => {
          await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 20)));
          const figures = [...document.querySelectorAll("[data-figure]")];
          return figures.every((figure) => !waiting.some((text) => figure.textContent?.includes(text)));
        }, waitingTexts);
        calm = drawn && underWay.size === 0 ? calm + 1 : 0;
      }
    },
  };
}
