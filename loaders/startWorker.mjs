// A worker's first module: makes TypeScript loadable, whatever started the process, then runs the task.
import {workerData} from "node:worker_threads";
import {register} from "tsx/esm/api";

register();
const {task} = await import(workerData.module);
task(workerData.input, workerData.next);
