import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import {type Language, rootOf} from "../../format/language.js";
import {cite} from "../../layout/cite.js";
import {pageSource} from "../../layout/pageSource.js";
import {quality} from "../../snapshot/quality.js";
import {type SnapshotFile, snapshotFiles} from "../../snapshot/snapshotFiles.js";
import {downloadsText} from "./text.js";

/**
 * The page that links the snapshot's files, with sizes, checksums and how to read them. `rel="external"`
 * tells Framework that the files are none of its own.
 */
export function page(lang: Language): string {
  const f = format(lang);
  const text = downloadsText[lang];
  const root = rootOf(lang);
  const files = snapshotFiles();
  const tables = files.filter(({path}) => path.endsWith(".parquet"));
  const rest = files.filter(({path}) => !path.endsWith(".parquet"));
  const list = (
    part: readonly SnapshotFile[],
    label: string,
  ): string => `<ul class="files" aria-label="${label}">
${part.map((file) => item(file, lang, `${root}data/${file.path}`)).join("\n")}
</ul>`;
  const {data_end: end} = quality();
  const until = ({until: says}: typeof text) =>
    end === null ? "" : `<p>${says(f.month(end.month), end.later_films, f.number(end.later_films))}</p>`;
  return pageSource({
    lang,
    name: "downloads",
    title: text.title,
    description: text.description,
    html: `<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
<p class="meta">${text.version(escapeHtml(quality().snapshot))}</p>
<h2>${text.tables}</h2>
${list(tables, text.tables)}
<h2>${text.descriptions}</h2>
${list(rest, text.descriptions)}
<p class="prose meta">${text.check(`<a rel="external" href="${root}data/SHA256SUMS">SHA256SUMS</a>`)}</p>
<p class="prose">${text.api}</p>
<h2>${text.read}</h2>
<div class="prose"><p>${text.readIntro}</p></div>
${code("DuckDB", text.duckdb)}
${code("pandas", text.pandas)}
${code("polars", text.polars)}
<h2>${text.licence}</h2>
<div class="prose">${text.licenceBody}${until(text)}</div>
${cite(text.title, quality(), lang)}`,
  });
}

function item({path, bytes, sha256}: SnapshotFile, lang: Language, link: string): string {
  const text = downloadsText[lang];
  return `<li data-file="${escapeHtml(path)}"><p class="file-name"><a rel="external" href="${escapeHtml(link)}">${escapeHtml(path)}</a> <span class="file-size">${format(lang).bytes(bytes)}</span></p>
<p>${text.files[path] ?? ""}</p>
<p class="checksum"><abbr title="SHA-256">sha256</abbr> <code>${sha256}</code></p></li>`;
}

/** A blank line would end the page's block of HTML, so the code has none. */
function code(name: string, text: string): string {
  return `<h3>${name}</h3>
<pre tabindex="0" role="region" aria-label="${name}"><code>${escapeHtml(text)}</code></pre>`;
}
