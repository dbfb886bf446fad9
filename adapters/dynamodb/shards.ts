/** The same shard for the same id for ever: FNV-1a over its characters, from 0 to `shards` - 1. */
export function shardOf(id: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % shards;
}

/** 0 to `shards` - 1. */
export const everyShard = (shards: number): readonly number[] => [...new Array(shards).keys()];
