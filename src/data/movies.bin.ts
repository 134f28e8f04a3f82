import {streamSnapshotFile} from "../../loaders/streamSnapshotFile.js";

await streamSnapshotFile("site/movies.parquet");
