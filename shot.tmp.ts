import {chromium} from "playwright-core";
import {fastLine, serveLine} from "./bench/serveLine.js";

const [out, widths, scheme, ...paths] = process.argv.slice(2);
const server = await serveLine("dist", fastLine);
const browser = await chromium.launch({executablePath: "/usr/bin/chromium", args: ["--no-sandbox"]});
let n = 0;
for (const path of paths)
  for (const width of widths!.split(",")) {
    const context = await browser.newContext({
      viewport: {width: Number(width), height: width === "390" ? 844 : 900},
      colorScheme: scheme as "light",
    });
    const page = await context.newPage();
    page.on("console", (m) => console.log(path, m.text()));
    await page.goto(`${server.base}${path}`);
    await page.waitForTimeout(2500);
    await page.screenshot({path: `${out}-${n++}-${width}.png`, fullPage: true});
    await context.close();
  }
await browser.close();
process.exit(0);
