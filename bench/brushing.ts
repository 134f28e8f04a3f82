import type {Browser} from "playwright-core";

/** What brushing the explorer takes, in milliseconds. */
export interface Brushing {
  readonly films: number;
  readonly positions: number;
  /** From the input event to all charts and the count being up to date and laid out. */
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

interface Measured {
  readonly milliseconds: number;
  readonly count: string;
}

/** Charts to brush, and how often each is gone over. */
const charts = ["year", "vote", "runtime", "budget"] as const;
const rounds = 3;

/**
 * Brushes the charts of the explorer from end to end, with the mouse as a visitor moves it.
 * @param base address of the site, with a slash at the end
 */
export async function measureBrushing(browser: Browser, base: string): Promise<Brushing> {
  const context = await browser.newContext({viewport: {width: 1280, height: 1600}});
  const page = await context.newPage();
  await page.goto(`${base}explorer.html`, {timeout: 120_000});
  await page.locator('[data-dimension="year"] svg').first().hover();
  await page.waitForFunction(
    () => document.querySelector<HTMLFieldSetElement>('[data-dimension="year"] fieldset')?.disabled === false,
    null,
    {timeout: 120_000},
  );
  // Listens on the window, so after the chart, which has drawn everything by then.
  await page.evaluate(() => {
    const measured: Measured[] = [];
    Object.assign(window, {measured});
    let before = "";
    window.addEventListener("pointermove", (event) => {
      const count = document.querySelector(".explorer-count")?.textContent ?? "";
      if (count === before) return;
      before = count;
      document.body.getBoundingClientRect();
      measured.push({milliseconds: performance.now() - event.timeStamp, count});
    });
  });
  for (let round = 0; round < rounds; round++) {
    for (const name of charts) {
      const box = await page.locator(`[data-dimension="${name}"] .chart-body > svg`).boundingBox();
      if (box === null) throw new Error(`The explorer has no chart of ${name}`);
      const y = box.y + box.height / 2;
      // Behind the names of the axis, so that the first bin is in.
      await page.mouse.move(box.x + 60, y);
      await page.mouse.down();
      for (let x = 60; x < box.width - 14; x += 2) await page.mouse.move(box.x + x, y);
      await page.mouse.up();
    }
    await page.locator(".explorer-status .actions button").first().click();
  }
  const measured = await page.evaluate(() => (window as unknown as {measured: Measured[]}).measured);
  await context.close();
  const times = measured.map(({milliseconds}) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
  // “1,234 of 45,349 films”: the second number.
  const films = Number(/ of ([\d,]+)/.exec(measured[0]?.count ?? "")?.[1]?.replaceAll(",", "") ?? Number.NaN);
  return {films, positions: times.length, median: at(0.5), p95: at(0.95), max: at(1)};
}
