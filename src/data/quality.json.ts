import {streamSnapshotFile} from "../../loaders/streamSnapshotFile.js";

await streamSnapshotFile("quality.json");
