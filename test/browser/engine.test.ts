import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {patience} from "../../src/engine/watchdog.js";
import {frameText} from "../../src/layout/text.js";
import {commonText} from "../../src/text/common.js";
import {notebooksText} from "../../src/text/notebook.js";
import {openSite, type PageOptions, type Site, type SitePage} from "./harness.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A page with a form, and the requests for the engine that it makes. */
async function openForm(options: PageOptions = {}): Promise<SitePage & {readonly asked: readonly string[]}> {
  const opened = await site.newPage(options);
  const asked: string[] = [];
  opened.page.on("request", (request) => {
    if (request.url().endsWith(".wasm")) asked.push(request.url());
  });
  await opened.page.goto(site.url("month.html"));
  await opened.settled();
  return {...opened, asked};
}

describe("the engine in the browser", () => {
  it("is not loaded before a visitor turns to the form, and then at once", async () => {
    const {page, problems, asked, close} = await openForm();
    expect(asked).toEqual([]);
    await page.locator("form.ask .control").focus();
    await page.locator('.status[data-state="ready"]').waitFor();
    expect(asked).toHaveLength(1);
    expect(problems()).toEqual([]);
    await close();
  });

  it("waits for a visitor who saves data to ask for the check", async () => {
    const {page, problems, asked, close} = await openForm({saveData: true});
    await page.locator("form.ask .control").fill("5");
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await page.locator("form.ask .button").click();
    await page.locator(".answer .phrase").waitFor();
    expect(asked).toEqual([]);
    await page.locator(".witness").getByRole("button").click();
    await page.locator(".checked").waitFor();
    expect(asked).toHaveLength(1);
    expect(problems()).toEqual([]);
    await close();
  });

  it("says what to do when it cannot be loaded, and works when tried again", async () => {
    const {page, close} = await openForm();
    const wasm = /\.wasm$/;
    await page.route(wasm, (route) => route.abort());
    await page.locator("form.ask .control").fill("5");
    await page.locator("form.ask .button").click();
    const status = page.locator('.status[data-state="failed"]');
    await status.waitFor();
    expect(await status.textContent()).toContain("could not be loaded");
    await page.unroute(wasm);
    await status.getByRole("button", {name: "Try again"}).click();
    await page.locator('.status[data-state="ready"]').waitFor();
    // The answer has not waited for it.
    await page.locator(".answer .phrase").waitFor();
    await page.locator(".checked").waitFor();
    await close();
  });

  it.each(["application/octet-stream", "text/plain", null])(
    "runs where the host calls its code %s",
    async (type) => {
      const host = await hostOfType(type);
      const {page, close} = await site.newPage();
      await page.goto(`${host.base}month.html?month=5`);
      await check(page);
      await close();
      host.close();
    },
  );

  it("is opened anew after its worker broke in the middle of a question", async () => {
    const {page, close} = await site.newPage();
    await watchWorkers(page);
    await page.goto(site.url("es/month.html?month=5"));
    await check(page);
    await page.evaluate(() => {
      (window as unknown as Watched).workers[0]!.postMessage = () => {};
    });
    await ask(page, "6");
    await page.getByText(commonText.es.witness.checking, {exact: true}).first().waitFor();
    await page.evaluate(() => {
      (window as unknown as Watched).workers[0]!.dispatchEvent(new ErrorEvent("error", {message: "broken"}));
    });
    const status = page.locator('.status[data-state="failed"]');
    await status.getByText(frameText.es.failures.lost).waitFor();
    expect(await page.locator(".answer .message-bad").textContent()).toBe(commonText.es.witness.failed);
    await page.locator(".answer .phrase").getByText("junio").waitFor();
    await status.getByRole("button", {name: frameText.es.retry}).click();
    await page.locator(".checked").waitFor();
    await close();
  });

  it("is given up where it says nothing for a minute, and opened anew when tried again", async () => {
    const {page, close} = await site.newPage();
    await page.clock.install();
    await watchWorkers(page);
    await page.goto(site.url("month.html?month=5"));
    await check(page);
    await page.evaluate(() => {
      (window as unknown as Watched).workers[0]!.postMessage = () => {};
    });
    await ask(page, "6");
    await page.getByText(commonText.en.witness.checking, {exact: true}).first().waitFor();
    await page.clock.runFor(patience + 5_000);
    const status = page.locator('.status[data-state="failed"]');
    await status.getByText(frameText.en.failures.silent).waitFor();
    await status.getByRole("button", {name: frameText.en.retry}).click();
    await page.locator(".checked").waitFor();
    await close();
  });

  it("calls offline offline, works on with what is loaded, and loads the rest once there is a connection", async () => {
    const {page, settled, close} = await site.newPage({fresh: true});
    await page.goto(site.url("es/recommend.html"));
    await settled();
    const connect = (connected: boolean) => page.context().setOffline(!connected);
    await connect(false);
    await ask(page, "Toy Story");
    const message = page.locator(".answer .message-bad");
    await message.getByText(frameText.es.failures.offline).first().waitFor();
    const status = page.locator('.status[data-state="failed"]');
    // Turning to the form has asked for the engine as well; one that is still loading would go on, and check by itself.
    await status.waitFor();
    await connect(true);
    await message.getByRole("button", {name: frameText.es.retry}).click();
    await page.locator(".answer .phrase").waitFor();

    await connect(false);
    await page.locator(".witness button").click();
    await status.getByText(frameText.es.failures.offline).waitFor();
    await connect(true);
    await status.getByRole("button", {name: frameText.es.retry}).click();
    await page.locator(".checked").waitFor();
    await close();
  });

  it("is there for the next page where the visitor goes on while it is loading", async () => {
    for (const milliseconds of [0, 300, 1000, 2000]) {
      const {page, problems, close} = await site.newPage({sharedEngine: true, fresh: true});
      await page.goto(site.url("score.html?title=Toy+Story"));
      await page.locator(".witness button").click();
      await page.waitForTimeout(milliseconds);
      await page.goto(site.url("votes.html?title=Toy+Story"));
      await check(page);
      expect(problems()).toEqual([]);
      await close();
    }
  });

  it("is there at once on the next page, where the browser lets it live on", async () => {
    const {page, problems, close} = await site.newPage({sharedEngine: true, fresh: true});
    const tables: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith(".bin")) tables.push(request.url());
    });
    await page.goto(site.url("score.html?title=Toy+Story"));
    await check(page);
    expect(tables).toHaveLength(4);
    // The same tables: the engine of the page before has them.
    await page.goto(site.url("es/votes.html?title=Toy+Story"));
    await check(page);
    expect(tables).toHaveLength(4);
    // Another tab, at the same time: the tables that both need are loaded once.
    const other = await page.context().newPage();
    await other.addInitScript("delete Navigator.prototype.serviceWorker");
    await Promise.all([
      other.goto(site.url("director.html?name=John+Lasseter")),
      page.goto(site.url("actor.html?name=Tom+Hanks")),
    ]);
    await Promise.all([check(other), check(page)]);
    expect(problems()).toEqual([]);
    await close();
  });
});

/** Has an answer checked by the engine. */
async function check(page: Page): Promise<void> {
  await page.locator(".witness button").click();
  await page.locator(".checked").waitFor();
}

it("the figures of a notebook that could not be loaded come when tried again", async () => {
  const {page, close} = await site.newPage();
  const data = /analyses\/money.*\.json$/;
  await page.route(data, (route) => route.abort());
  await page.goto(site.url("money.html"));
  const failure = page.locator("[data-figure] .message-bad").first();
  await failure.getByText(notebooksText.en.failed).waitFor();
  await page.unroute(data);
  await failure.getByRole("button", {name: frameText.en.retry}).click();
  await page.locator("[data-figure] figure svg").first().waitFor();
  expect(await page.locator(".message-bad").count()).toBe(0);
  await close();
});

/** The site on a host that does not know what a `.wasm` is. */
async function hostOfType(type: string | null): Promise<{readonly base: string; close(): void}> {
  const server = createServer(async ({url = "/"}, response) => {
    const file = await fetch(new URL(url, site.base));
    const known = url.endsWith(".wasm") ? type : file.headers.get("content-type");
    response.writeHead(file.status, known === null ? {} : {"content-type": known});
    response.end(new Uint8Array(await file.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Watched {
  readonly workers: Worker[];
}

/** Keeps the page's workers where a test finds them. */
async function watchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    Object.assign(window, {workers});
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        workers.push(this);
      }
    };
  });
}

async function ask(page: Page, text: string): Promise<void> {
  await page.locator("form.ask .control").fill(text);
  await page.locator("form.ask .button").click();
}
