import {streamSnapshotFile} from "../../loaders/streamSnapshotFile.js";

await streamSnapshotFile("site/actors.parquet");
