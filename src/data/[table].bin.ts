import {parameter} from "../../loaders/parameter.js";
import {streamSnapshotFile} from "../../loaders/streamSnapshotFile.js";

await streamSnapshotFile(`site/${parameter("table")}.parquet`);
