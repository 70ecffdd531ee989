// The index of a built site, read from its folder as the browser would over the network; counts what is loaded.

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Engine } from "../../themes/standard/assets/search/engine.js";
import { Shards } from "../../themes/standard/assets/search/shards.js";

const folders = { no: "sok/data/", en: "en/search/data/" };

// The index of a side of a built site.
export const indexOf = (site, side) => new BuiltIndex(`${site}/${folders[side]}`);

export class BuiltIndex {
  // The folder of an index, ending with a slash.
  constructor(folder) {
    this.folder = folder;
    this.compressed = new Map();
  }

  read(path) {
    const bytes = readFileSync(this.folder + path);
    if (!this.compressed.has(path)) this.compressed.set(path, gzipSync(bytes, { level: 9 }).length);
    return JSON.parse(bytes);
  }

  // An engine that has loaded nothing but the manifest.
  engine() {
    this.compressed.clear();
    return new Engine(new Shards(this.read("manifest.json"), async (path) => this.read(path)));
  }

  get loadedBytes() {
    return [...this.compressed.values()].reduce((sum, size) => sum + size, 0);
  }
}
