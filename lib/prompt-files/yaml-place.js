import { isAlias, isMap, isScalar, isSeq, } from 'yaml';
import { isMergeKey, keyName, startOf } from './yaml-structure.js';
/**
 * Offset in the text of what stands at `path`. What is missing has the place of its nearest ancestor, an
 * entry without a value that of its key.
 */
export function placeOf(document, path) {
    let node = document.contents;
    let place = node ? startOf(node) : 0;
    for (const segment of path) {
        const child = childOf(document, node, segment);
        if (child === null)
            return place;
        node = child.value;
        place = child.place;
    }
    return place;
}
/** Offsets in the text of the keys in the mapping at `path`, by name, those of merged mappings included. */
export function keyPlaces(document, path) {
    const places = new Map();
    collectKeys(document, nodeAt(document, path), places);
    return places;
}
function collectKeys(document, node, places) {
    const map = followAlias(document, node);
    if (!isMap(map))
        return;
    for (const pair of map.items) {
        if (!isScalar(pair.key) || isMergeKey(pair.key))
            continue;
        const name = keyName(pair.key.value);
        if (!places.has(name))
            places.set(name, keyPlace(pair));
    }
    for (const source of mergeSources(document, map))
        collectKeys(document, source, places);
}
function nodeAt(document, path) {
    let node = document.contents;
    for (const segment of path)
        node = childOf(document, node, segment)?.value ?? null;
    return node;
}
function childOf(document, parent, segment) {
    const node = followAlias(document, parent);
    if (isSeq(node)) {
        const item = node.items[Number(segment)];
        return item ? { value: item, place: startOf(item) } : null;
    }
    const pair = node && findPair(document, node, segment);
    if (!pair)
        return null;
    const value = pair.value;
    const hasText = value?.range && value.range[1] > value.range[0];
    return { value, place: hasText ? startOf(value) : keyPlace(pair) };
}
/** The entry that gives `key` its value: the mapping's own one, or else that of the first merged mapping. */
function findPair(document, node, key) {
    const map = followAlias(document, node);
    if (!isMap(map))
        return null;
    const own = map.items.find((pair) => isEntryOf(pair, String(key)));
    if (own)
        return own;
    for (const source of mergeSources(document, map)) {
        const found = findPair(document, source, key);
        if (found)
            return found;
    }
    return null;
}
function mergeSources(document, map) {
    return map.items
        .filter(({ key }) => isMergeKey(key))
        .flatMap(({ value }) => {
        const merged = followAlias(document, value);
        return isSeq(merged) ? merged.items : merged ? [merged] : [];
    });
}
function isEntryOf({ key }, name) {
    return isScalar(key) && !isMergeKey(key) && keyName(key.value) === name;
}
function keyPlace(pair) {
    return startOf(pair.key);
}
function followAlias(document, node) {
    return isAlias(node) ? (node.resolve(document) ?? null) : node;
}
