// Checks basemap.pmtiles and the templates beside it: `node check.mjs [file]`. Exit code 1 when something is wrong.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { PMTiles, tileIdToZxy } from 'pmtiles'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'

const here = path.dirname(fileURLToPath(import.meta.url))
const tiles = path.join(here, '..')
const file = process.argv[2] ?? path.join(tiles, 'basemap.pmtiles')
const LIMIT = 6_000_000
const LAYERS = ['land', 'urban', 'water', 'municipalities', 'boundaries', 'stations', 'places']
// a place, and a name that its tile of the last zoom must hold
const PLACES = [['Torino', 7.6868, 45.0704], ['Milano', 9.1895, 45.4643], ['Venezia', 12.3326, 45.4371], ['Napoli', 14.2681, 40.8522],
  ['Bari', 16.8553, 41.1207], ['La Spezia', 9.8238, 44.103], ['Prato', 11.097, 43.8805], ['Ancona', 13.5073, 43.6072], ['Jesi', 13.2437, 43.5214]]

const problems = []
let passed = 0
const expect = (ok, text) => (ok ? passed++ : problems.push(text))

const bytes = fs.readFileSync(file)
const slice = (offset, length) => bytes.buffer.slice(bytes.byteOffset + offset, bytes.byteOffset + offset + length)
const archive = new PMTiles({ getKey: () => file, getBytes: async (offset, length) => ({ data: slice(offset, Math.min(length, bytes.length - offset)) }) })
const header = await archive.getHeader()
const metadata = await archive.getMetadata()

expect(bytes.length <= LIMIT, `${bytes.length} bytes, allowed are ${LIMIT}`)
expect(header.clustered, 'the header does not say clustered')
expect(header.tileType === 1 && header.tileCompression === 2, 'not gzip vector tiles')
expect(header.minZoom === 0 && header.maxZoom >= 11, `zooms ${header.minZoom} to ${header.maxZoom}`)
const attribution = fs.readFileSync(path.join(tiles, 'attribution.txt'), 'utf8').trim()
expect(metadata.attribution === attribution, 'attribution.txt and the metadata differ')
expect(LAYERS.every((l) => metadata.vector_layers.some((v) => v.id === l)), 'vector_layers is incomplete')

// every entry of every directory, in the order of the file
const readDirectory = (offset, length) => {
  const p = new PbfReader(zlib.gunzipSync(Buffer.from(slice(offset, length))))
  const n = p.readVarint()
  const entries = Array.from({ length: n }, () => ({}))
  let last = 0
  for (const e of entries) e.id = last += p.readVarint()
  for (const e of entries) e.run = p.readVarint()
  for (const e of entries) e.length = p.readVarint()
  entries.forEach((e, i) => {
    const v = p.readVarint()
    e.offset = v === 0 && i > 0 ? entries[i - 1].offset + entries[i - 1].length : v - 1
  })
  return entries.flatMap((e) => (e.run === 0 ? readDirectory(header.leafDirectoryOffset + e.offset, e.length) : [e]))
}
const entries = readDirectory(header.rootDirectoryOffset, header.rootDirectoryLength)
let furthest = 0
let lastId = -1
const seen = new Map(LAYERS.map((l) => [l, 0]))
const boundaryLevels = new Set()
const kinds = new Set()
let addressed = 0
const decoded = new Set()
for (const e of entries) {
  expect(e.id > lastId, `tile ${e.id} is out of order`)
  lastId = e.id + e.run - 1
  addressed += e.run
  expect(e.offset <= furthest, `tile ${e.id} leaves a hole in the data`)
  furthest = Math.max(furthest, e.offset + e.length)
  if (decoded.has(e.offset)) continue
  decoded.add(e.offset)
  const zxy = tileIdToZxy(e.id)
  try {
    const tile = new VectorTile(new PbfReader(zlib.gunzipSync(Buffer.from(slice(header.tileDataOffset + e.offset, e.length)))))
    for (const [name, layer] of Object.entries(tile.layers)) {
      expect(layer.version === 2 && layer.extent === 4096, `${zxy}: layer ${name} has another version or extent`)
      seen.set(name, (seen.get(name) ?? 0) + layer.length)
      for (let i = 0; i < layer.length; i++) {
        const feature = layer.feature(i)
        expect(feature.loadGeometry().every((part) => part.length > 0), `${zxy}: empty geometry in ${name}`)
        if (name === 'boundaries') boundaryLevels.add(feature.properties.level)
        if (name === 'places') kinds.add(feature.properties.kind)
      }
    }
  } catch (error) {
    expect(false, `${zxy}: ${error.message}`)
  }
}
expect(addressed === header.numAddressedTiles, 'the number of tiles is not what the header says')
for (const layer of LAYERS) expect(seen.get(layer) > 0, `layer ${layer} is empty`)
for (const layer of seen.keys()) expect(LAYERS.includes(layer), `layer ${layer} is not documented`)
for (const level of ['country', 'region', 'province', 'municipality']) expect(boundaryLevels.has(level), `no boundaries of level ${level}`)
for (const kind of ['country', 'region', 'municipality', 'village', 'quarter']) expect(kinds.has(kind), `no places of kind ${kind}`)

const z = header.maxZoom
for (const [name, lon, lat] of PLACES) {
  const x = Math.floor(((lon + 180) / 360) * 2 ** z)
  const rad = (lat * Math.PI) / 180
  const y = Math.floor(((1 - Math.asinh(Math.tan(rad)) / Math.PI) / 2) * 2 ** z)
  const found = []
  for (const [dx, dy] of [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]]) {
    const data = await archive.getZxy(z, x + dx, y + dy)
    const layer = data && new VectorTile(new PbfReader(new Uint8Array(data.data))).layers.places
    for (let i = 0; layer && i < layer.length; i++) found.push(layer.feature(i).properties.name)
  }
  expect(found.includes(name), `${name} has no label at zoom ${z}`)
}

// the templates: every token has a colour in every theme, every layer of the style is in the tiles
const text = fs.readFileSync(path.join(tiles, 'style.json'), 'utf8')
const streets = fs.readFileSync(path.join(tiles, 'streets-layers.json'), 'utf8')
const themes = JSON.parse(fs.readFileSync(path.join(tiles, 'themes.json'), 'utf8'))
const desks = fs.readFileSync(path.join(tiles, 'desks-layers.json'), 'utf8')
for (const token of new Set([...(text + streets + desks).matchAll(/\{\{([^}]+)\}\}/g)].map((m) => m[1]))) {
  if (token.startsWith('theme.')) {
    for (const [name, theme] of Object.entries(themes)) expect(/^#[0-9a-f]{6}$/.test(theme[token.slice(6)] ?? ''), `themes.json: ${name} lacks ${token.slice(6)}`)
  } else expect(['lang', 'origin', 'city'].includes(token), `unknown token ${token}`)
}
for (const layer of JSON.parse(text).layers) expect(!layer['source-layer'] || LAYERS.includes(layer['source-layer']), `style layer ${layer.id} draws an unknown layer`)
const ids = [...JSON.parse(text).layers, ...JSON.parse(streets).layers, ...JSON.parse(desks).layers].map((l) => l.id)
expect(new Set(ids).size === ids.length, 'a layer id is used twice')
for (const id of [JSON.parse(streets).before, JSON.parse(desks).before, ...Object.keys(JSON.parse(streets).hides)]) expect(ids.includes(id), `streets-layers.json names ${id}, which style.json lacks`)

// legibility: labels against what lies under them, WCAG contrast; the theme for more contrast reaches the next level
const needs = (name) => (name === 'contrast' ? { label: 7, pin: 4.5 } : { label: 4.5, pin: 3 })
const luminance = (hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)
const contrast = (a, b) => { const [hi, lo] = [luminance(a), luminance(b)].sort((p, q) => q - p); return (hi + 0.05) / (lo + 0.05) }
for (const [name, t] of Object.entries(themes)) {
  for (const label of Object.keys(t).filter((k) => k.startsWith('label'))) {
    for (const ground of label === 'label_water' ? ['land', 'water', 'halo_water'] : ['land', 'urban', 'halo']) {
      expect(contrast(t[label], t[ground]) >= needs(name).label, `${name}: ${label} on ${ground} is ${contrast(t[label], t[ground]).toFixed(2)} to 1`)
    }
  }
  for (const pin of Object.keys(t).filter((k) => k.startsWith('pin_') && k !== 'pin_ring')) {
    for (const ground of ['land', 'urban', 'water']) expect(contrast(t[pin], t[ground]) >= needs(name).pin, `${name}: ${pin} on ${ground} is ${contrast(t[pin], t[ground]).toFixed(2)} to 1`)
  }
}

console.log(`${path.basename(file)}: ${(bytes.length / 1e6).toFixed(2)} MB, ${addressed} tiles, zoom ${header.minZoom} to ${header.maxZoom}`)
console.log([...seen].map(([layer, n]) => `${layer} ${n}`).join(', '))
for (const problem of problems.slice(0, 40)) console.error('wrong:', problem)
console.log(`${passed} passed, ${problems.length} failed`)
process.exit(problems.length ? 1 : 0)
