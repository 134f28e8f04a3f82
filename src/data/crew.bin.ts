import {streamSnapshotFile} from "../../loaders/streamSnapshotFile.js";

await streamSnapshotFile("site/crew.parquet");
