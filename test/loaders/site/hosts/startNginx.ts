import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {projectFolder} from "../../../../loaders/projectFolder.js";
import {freePort} from "../../../freePort.js";

/** Where Debian's package says that the module for `.br` is to be loaded. */
const brotli = "/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf";

/** The configuration as it is shipped. */
export const shippedConfiguration = readFileSync(
  join(projectFolder, "loaders/site/hosts/nginx.conf"),
  "utf8",
);

export const hasNginx = spawnSync("nginx", ["-v"]).status === 0;
/** Whether it can also send what brotli has packed. */
export const hasBrotli = hasNginx && existsSync(brotli);

/**
 * Serves a site by a real nginx with the configuration as it is shipped, but for the port and the folder; with
 * `brotli_static` where the machine has it.
 * @returns the address of the root, with a slash at the end, and what ends the server
 */
export async function startNginx(site: string): Promise<{readonly url: string; stop(): Promise<void>}> {
  const folder = mkdtempSync(join(tmpdir(), "filmoteca-nginx-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const server = shippedConfiguration
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("    listen [::]:80;\n", "")
    .replace("/var/www/filmoteca", site)
    .replace("include mime.types", "include /etc/nginx/mime.types")
    .replace("# brotli_static on;", hasBrotli ? "brotli_static on;" : "$&");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const main = [
    ...(hasBrotli ? [`include ${brotli};`] : []),
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    `daemon off; pid ${folder}/pid; error_log stderr; events {}`,
  ];
  const configuration = join(folder, "nginx.conf");
  writeFileSync(
    configuration,
    `${main.join("\n")}\nhttp { access_log off; ${temporary.join(" ")}\n${server}}`,
  );
  const prefix = existsSync("/usr/share/nginx") ? "/usr/share/nginx" : folder;
  const nginx = spawn("nginx", ["-p", prefix, "-e", "stderr", "-c", configuration], {stdio: "ignore"});
  await whenThere(url);
  return {
    url,
    stop: async () => {
      nginx.kill();
      await once(nginx, "exit");
      rmSync(folder, {recursive: true});
    },
  };
}

/** Waits until there is a server. */
async function whenThere(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(url).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not answer at ${url}.`);
}
