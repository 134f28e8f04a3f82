// A worker's first module: makes TypeScript loadable, whatever started the process, then runs the task. As CommonJS,
// since tsx's hooks for ES modules would start a further thread.
const {fileURLToPath} = require("node:url");
const {workerData} = require("node:worker_threads");

require("tsx/cjs/api").register();
const {task} = require(fileURLToPath(workerData.module));
task(workerData.input, workerData.next);
