import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Sources} from "../../../loaders/fetchRaw.js";
import {projectFolder} from "../../../loaders/projectFolder.js";
import {archive} from "../../../loaders/publish/archive.js";
import type {DataOrigin} from "../../../loaders/publish/dataOrigin.js";
import {tableFiles} from "../../../loaders/publish/tableFiles.js";
import {tableFormats} from "../../../loaders/publish/tableFormats.js";
import {type Table, tables} from "../../../loaders/schema.js";
import {siteSettings} from "../../../loaders/siteSettings.js";
import {siteUrl} from "../../../loaders/siteUrl.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import {type Language, rootOf} from "../../format/language.js";
import {cite} from "../../layout/cite.js";
import {pageSource} from "../../layout/pageSource.js";
import {changes} from "../../snapshot/changes.js";
import {quality} from "../../snapshot/quality.js";
import {siteName} from "../../snapshot/siteName.js";
import {type SnapshotFile, snapshotFiles} from "../../snapshot/snapshotFiles.js";
import {tableRows} from "../../snapshot/tableRows.js";
import {originText} from "../../text/origin.js";
import {offlineText} from "./offlineText.js";
import {downloadsText} from "./text.js";
import {tools} from "./tools.js";

/**
 * The page that links the snapshot's files, with sizes, checksums and how to read them. `rel="external"`
 * tells Framework that the files are none of its own.
 */
export function page(lang: Language): string {
  const f = format(lang);
  const text = downloadsText[lang];
  const root = rootOf(lang);
  const report = quality();
  const files = snapshotFiles();
  const names = files.map(({path}) => path);
  const rows = tableRows();
  const filesOf = (table: Table): readonly SnapshotFile[] => {
    const own = tableFormats.flatMap((form) => tableFiles(names, table.name, form));
    return files
      .filter(({path}) => own.includes(path))
      .sort((a, b) => own.indexOf(a.path) - own.indexOf(b.path));
  };
  const ofTables = new Set(tables.flatMap((table) => filesOf(table).map(({path}) => path)));
  const packed = files.find(({path}) => path === archive);
  const rest = files.filter(({path}) => !ofTables.has(path) && path !== archive);
  const until =
    report.data_end === null
      ? ""
      : `<p>${text.until(f.month(report.data_end.month), report.data_end.later_films, f.number(report.data_end.later_films))}</p>`;
  return pageSource({
    lang,
    name: "downloads",
    title: text.title,
    description: text.description,
    html: `<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
<p class="meta">${text.version(escapeHtml(report.snapshot))}${changes() === null ? "" : ` ${text.changes}`}</p>
<h2 id="tables">${text.tables}</h2>
<div class="prose"><p>${text.forms}</p></div>
${tables
  .filter(({name}) => name in rows)
  .map((table) => tableHtml(table, filesOf(table), rows[table.name] ?? 0, lang))
  .join("\n")}
${packed === undefined ? "" : `<h3 id="archive">${text.archive}</h3>\n<p>${text.files[archive]}</p>\n${filesTable([packed], text.archive, lang)}`}
<h2 id="descriptions">${text.descriptions}</h2>
<ul class="files" aria-label="${text.descriptions}">
${rest.map((file) => item(file, lang)).join("\n")}
</ul>
<p class="prose meta">${text.check(`<a rel="external" href="${root}data/SHA256SUMS">SHA256SUMS</a>`)}</p>
<p class="prose">${text.api}</p>
<h2 id="read">${text.read}</h2>
<div class="prose"><p>${text.readIntro}</p><p>${text.csvIntro}</p></div>
${lines(lang)}
<h2 id="licence">${text.licence}</h2>
<div class="prose">${licence(report.origin, lang)}</div>
<h2 id="input">${text.input}</h2>
<div class="prose"><p>${report.kind === "sample" ? text.sample : text.inputIntro}</p>${until}</div>
${inputsTable(lang)}
<h2 id="offline">${offlineText[lang].heading}</h2>
<p class="prose">${offlineText[lang].intro}</p>
<div id="offline-control"></div>
${cite(text.title, {...report, site: siteName(report.kind)}, lang)}`,
    client: {engine: false},
  });
}

/** Of The Movies Dataset more is known than of others. */
function licence(origin: DataOrigin, lang: Language): string {
  const text = downloadsText[lang];
  if (!origin.isMoviesDataset || origin.licence === null) return originText(origin, lang).licence;
  const {url, title} = origin.licence;
  return `<p>${text.licenceOf(`<a href="${url}" rel="license">${escapeHtml(title)}</a>`)}</p>${text.licenceBody}`;
}

function tableHtml(table: Table, files: readonly SnapshotFile[], rows: number, lang: Language): string {
  const text = downloadsText[lang];
  const {number} = format(lang);
  return `<h3 id="${table.name}">${table.name}</h3>
<p>${text.files[table.name] ?? ""} <span class="file-size">${text.shape({rows: number(rows), columns: number(table.columns.length)})}</span></p>
${filesTable(files, table.name, lang)}`;
}

function filesTable(files: readonly SnapshotFile[], label: string, lang: Language): string {
  const text = downloadsText[lang];
  return `<div class="table-wrap download-files" tabindex="0" role="region" aria-label="${escapeHtml(label)}"><table>
<thead><tr><th scope="col">${text.file}</th><th scope="col" class="num">${text.size}</th><th scope="col"><abbr title="SHA-256">sha256</abbr></th></tr></thead>
<tbody>${files.map((file) => row(file, lang)).join("\n")}</tbody>
</table></div>`;
}

function row({path, bytes, sha256}: SnapshotFile, lang: Language): string {
  // On a narrow screen a name breaks before its ending.
  const name = escapeHtml(path).replace(".", "<wbr>.");
  const link = `<a rel="external" href="${rootOf(lang)}data/${escapeHtml(path)}">${name}</a>`;
  return `<tr data-file="${escapeHtml(path)}"><td>${link}</td><td class="num">${format(lang).bytes(bytes)}</td><td class="sum">${sum(path, sha256)}</td></tr>`;
}

/** The beginning of a checksum, of which the whole can be copied. */
function sum(file: string, sha256: string): string {
  return `<code title="${sha256}" data-sha256="${sha256}" data-of="${escapeHtml(file)}">${sha256.slice(0, 8)}…</code>`;
}

function item({path, bytes, sha256}: SnapshotFile, lang: Language): string {
  const text = downloadsText[lang];
  const link = `${rootOf(lang)}data/${path}`;
  return `<li data-file="${escapeHtml(path)}"><p class="file-name"><a rel="external" href="${escapeHtml(link)}">${escapeHtml(path)}</a> <span class="file-size">${format(lang).bytes(bytes)}</span></p>
<div><p>${text.files[path] ?? ""}</p><p class="sum"><abbr title="SHA-256">sha256</abbr> ${sum(path, sha256)}</p></div></li>`;
}

/** Where the build is not told the site's address, the browser puts in that of the page. */
function lines(lang: Language): string {
  const text = downloadsText[lang];
  const address = `${siteUrl(quality().kind)}data/`;
  const own =
    process.env.FILMOTECA_URL || siteSettings(quality().kind).address
      ? ""
      : ` data-address="${escapeHtml(address)}"`;
  return tools(address)
    .map(
      (
        {name, code},
        i,
      ) => `<details class="data download-tool"${i === 0 ? " open" : ""}><summary>${name}</summary>
<p class="meta">${text.hints[name]}</p>
<pre data-tool="${name}"${own} tabindex="0" role="region" aria-label="${name}"><code>${escapeHtml(code)}</code></pre></details>`,
    )
    .join("\n");
}

/** The raw files that were read, and whether they are the published ones. */
function inputsTable(lang: Language): string {
  const text = downloadsText[lang];
  const {files} = JSON.parse(readFileSync(join(projectFolder, "data/SOURCES.json"), "utf8")) as Sources;
  const known = new Set(files.flatMap(({copies}) => copies.map(({sha256}) => sha256)));
  return `<div class="table-wrap download-files" tabindex="0" role="region" aria-label="${text.input}"><table>
<thead><tr><th scope="col">${text.file}</th><th scope="col" class="num">${text.size}</th><th scope="col"><abbr title="SHA-256">sha256</abbr></th><th scope="col">${text.published}</th></tr></thead>
<tbody>${quality()
    .inputs.map(
      ({file, bytes, sha256}) =>
        `<tr><td>${escapeHtml(file)}</td><td class="num">${format(lang).bytes(bytes)}</td><td class="sum">${sum(file, sha256)}</td><td>${known.has(sha256) ? text.isPublished : text.isOther}</td></tr>`,
    )
    .join("\n")}</tbody>
</table></div>`;
}
