import {siteSettings} from "./loaders/siteSettings.js";
import {footer, sampleBanner} from "./src/layout/footer.js";
import {header} from "./src/layout/header.js";
import {dynamicPaths} from "./src/parameters.js";
import {pagesWithoutData} from "./src/snapshot/pagesWithoutData.js";
import {quality} from "./src/snapshot/quality.js";
import {siteName} from "./src/snapshot/siteName.js";

const report = quality();
const site = {siteName: siteName(report.kind), leftOut: pagesWithoutData(report)};

const {language} = siteSettings(report.kind);
/** The path of a page, as it tells its language: what is served for addresses that do not exist has the site's first one. */
const pathOf = (path: string) => (path === "/404" && language === "es" ? "/es/404" : path);

interface Page {
  readonly path: string;
}

export default {
  title: site.siteName,
  root: "src",
  output: process.env.FILMOTECA_OUTPUT ?? "dist",
  style: "theme/index.css",
  globalStylesheets: [],
  interpreters: {".ts": ["node", "loaders/site/entry.mjs"]},
  // Links with the file's extension work on every host, also on one that serves nothing but files.
  preserveExtension: true,
  dynamicPaths: dynamicPaths(),
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  header: ({path}: Page) => header(pathOf(path), site) + sampleBanner(pathOf(path), report),
  footer: ({path}: Page) => footer(pathOf(path), report),
};
