import {streamSnapshotFile} from "../../loaders/streamSnapshotFile.js";

await streamSnapshotFile("site/cast.parquet");
