// Patches of the engine's dependencies in its bundle. Each asserts that it found its place exactly once, so that an
// upgrade cannot drop one unnoticed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/root.mjs'
import { replaceOnce, setOnlyStyled } from './replace-once.mjs'

const relayoutMemo = join(root, 'lib', 'pdf', 'engine', 'reuse', 'relayout-memo.ts')
const pictureStore = join(root, 'lib', 'pdf', 'photo', 'picture-store.ts')
const blockMemo = join(root, 'lib', 'pdf', 'engine', 'reuse', 'block-memo.ts')
const engineFile = (name) => JSON.stringify(join(root, 'lib', 'pdf', 'engine', name))

const transforms = [
  {
    // Caches finished pages and unchanged blocks (relayout-memo.ts and block-memo.ts in lib/pdf/engine/reuse). Pictures
    // are passed in, never fetched (lib/pdf/photo).
    filter: /@react-pdf[\\/]layout[\\/]lib[\\/]index\.js$/,
    change: (source, file) =>
      [
        [
          'pages.push(relayoutPage(built, fontStore, yoga));',
          'pages.push(relayoutOnce(built, fontStore, (page) => relayoutPage(page, fontStore, yoga)));',
        ],
        [
          '    setYogaValues(result);\n    if (isLayoutElement(node) && node.children) {',
          '    setYogaValues(result);\n    if (cacheBlock(result, fontStore)) return result;\n    if (isLayoutElement(node) && node.children) {',
        ],
        // It requires Node's Buffer, for a key that the picture has already.
        [
          "node.image = await resolveImage(source, { cache });\n        if (Buffer.isBuffer(source) || source instanceof Blob)\n            return;\n        node.image.key = 'data' in source ? source.data.toString() : source.uri;",
          'node.image = pictureOf(source);',
        ],
        // Reads sizes and removes yoga's nodes in one walk; removing them with `delete` would make every later read of
        // the node slow.
        [
          'const newNode = Object.assign({}, node, { box });\n    if (!node.children)\n        return newNode;\n    const children = node.children.map(persistDimensions);\n    return Object.assign({}, newNode, { children });',
          'const newNode = Object.assign({}, node, { box });\n    const isWhole = !node.children || isKept(newNode);\n    newNode.yogaNode = undefined;\n    newNode.cachedBlock = undefined;\n    if (!isWhole) newNode.children = node.children.map(persistDimensions);\n    return newNode;',
        ],
        [
          'return compose(destroyYogaNodes, freeYogaNodes, persistDimensions, calculateLayout, createYogaNodes(page, fontStore, yoga))(page);',
          'return withYogaNodes(yoga, (counted) => {\n        const measured = calculateLayout(createYogaNodes(page, fontStore, counted)(page));\n        throwFailure();\n        return rememberBlocks(persistDimensions(measured), fontStore);\n    });',
        ],
        // No exception may pass through WebAssembly, and one in a text says which (guard-yoga.ts).
        [
          'yogaNode.setMeasureFunc(measureText(page, node, fontStore));',
          'yogaNode.setMeasureFunc(guardMeasure(node, (one) => measureText(page, one, fontStore)));',
        ],
        [
          'yogaNode.setMeasureFunc(measureImage(page, node));',
          'yogaNode.setMeasureFunc(guardMeasure(node, (one) => measureImage(page, one)));',
        ],
        [
          'yogaNode.setMeasureFunc(measureCanvas$1(page, node));',
          'yogaNode.setMeasureFunc(guardMeasure(node, (one) => measureCanvas$1(page, one)));',
        ],
        [
          'node.lines = layoutText(node, width, height, fontStore);\n    }\n    if (shouldIterate(node)) {',
          'node.lines = layOutText(node, (one) => layoutText(one, width, height, fontStore));\n    }\n    if (shouldIterate(node)) {',
        ],
        // One configuration for each instance of yoga, not for each layout; and a new instance after one broke.
        [
          'const instance = await (instancePromise ??= loadYoga$1());\n    const config = instance.Config.create();\n    config.setPointScaleFactor(0);\n    const node = { create: () => instance.Node.createWithConfig(config) };\n    return { node };',
          'return (instancePromise ??= loadYoga$1().then((instance) => {\n        const config = instance.Config.create();\n        config.setPointScaleFactor(0);\n        return { node: { create: () => instance.Node.createWithConfig(config) } };\n    }));',
        ],
        // Lets spaces shrink as far as the line breaking assumes, a third of their width: with half a point on each
        // side a line of large type ended outside its margin.
        [
          'shrinkWhitespaceFactor: { before: -0.5, after: -0.5 },',
          'shrinkWhitespaceFactor: { before: -2, after: -2 },',
        ],
        // Removes passes over the whole tree for features that PaperStyle lacks: floats, layers, origins of transforms,
        // round corners in per cent, nodes that depend on the number of their page.
        [
          'const layout = asyncCompose(resolveZIndex, resolveOrigin, resolveAssets, paginationStep, resolveTextLayout, resolveFloats, resolvePercentRadius, resolveDimensions,',
          'const layout = asyncCompose(paginationStep, resolveTextLayout, resolveDimensions,',
        ],
        [
          'const relayoutPage = compose(resolveTextLayout, resolveFloats, resolvePageDimensions,',
          'const relayoutPage = compose(resolveTextLayout, resolvePageDimensions,',
        ],
        [
          'const hasDynamic = (node) => isDynamic(node) || (node.children || []).some((child) => hasDynamic(child));',
          'const hasDynamic = () => false;',
        ],
        ['.map((node) => renderDynamic(pageProps, node));', ';'],
        // Allows the layout of a changed block without pages (patch-layout.ts).
        [
          'export { layout as default };',
          'const layOutUnpaged = asyncCompose(resolveTextLayout, resolveDimensions, resolveSvg, resolveAssets, resolveInheritance, resolvePercentHeight, resolvePagesPaddings, resolveStyles, resolveLinkSubstitution, resolveBookmarks, resolvePageTemplates, resolvePageSizes, resolveYoga);\nconst forgetYoga = () => { instancePromise = undefined; };\nexport { layout as default, layOutUnpaged, forgetYoga };',
        ],
        [
          'hyphenationPenalty: node.props.hyphenationPenalty,\n',
          'hyphenationPenalty: node.props.hyphenationPenalty,\n    isHyphenating: node.props.hyphenation !== undefined,\n    typeset: node.props.typeset === true,\n    placesOf: node.props.placesOf,\n    softBreaks: node.props.softBreaks,\n    wholeWords: node.props.wholeWords === true,\n    wholeNumbers: node.props.wholeNumbers === true,\n    measure: node.props.measure,\n',
        ],
        // Every page of one flow has the same height: nothing repeats at its head or foot.
        [
          'const region = measureRegion(pageNumber);',
          'region ??= regionOnce(page, box, () => measureRegion(pageNumber));',
        ],
        // Isolates the text of a link like its field (bidi-levels.ts).
        [
          'style: {},\n        box: {},\n        children: node.children,',
          'style: node.props.direction ? { direction: node.props.direction } : {},\n        box: {},\n        children: node.children,',
        ],
        // Draws hyphens at the ends of lines, where a design asks for them (end-hyphens.ts).
        [
          'return lines.reduce((acc, line) => [...acc, ...line], []);',
          'return drawEndHyphens(lines.reduce((acc, line) => [...acc, ...line], []), node);',
        ],
        ['let referenceWidth = null;', 'let referenceWidth = null;\n    let region = null;'],
      ].reduce(
        (text, [search, replacement]) => replaceOnce(text, search, replacement, file),
        `import { regionOnce, relayoutOnce } from ${JSON.stringify(relayoutMemo)};\nimport { pictureOf } from ${JSON.stringify(pictureStore)};\nimport { isKept, cacheBlock, rememberBlocks } from ${JSON.stringify(blockMemo)};\nimport { drawEndHyphens } from ${engineFile('layout/end-hyphens.ts')};\nimport { guardMeasure, layOutText, throwFailure, withYogaNodes } from ${engineFile('layout/guard-yoga.ts')};\n${setOnlyStyled(source, file)}`,
      ),
  },
  {
    filter: /@react-pdf[\\/]textkit[\\/]lib[\\/]textkit\.js$/,
    change: (source, file) =>
      [
        // Leaves letters of Indic scripts as typed: offsets in the text would no longer be those of the field, and fontkit
        // takes them apart itself (typed-glyphs.ts joins the parts).
        [', decomposeUnicode())(attributedString)', ')(attributedString)'],
        // Leaves hyphens to end-hyphens.ts: a line may end inside an address, or between two styles of one word.
        [
          'line = insertGlyph(line.string.length, HYPHEN, line);',
          'line = { ...line, cut: node.shows };',
        ],
        ['string: line.string,\n', 'string: line.string,\n            cut: line.cut,\n'],
        // Breaks lines beside ideographs by their own rules (line-breaks.ts).
        [
          'acc.push(linebreak.penalty(hyphenWidth, hyphenPenalty, 1));',
          'acc.push(placeBetween(linebreak, [s, syllables[index + 1]], [width, end], { penalty: hyphenPenalty, isHyphenating: options.isHyphenating, isOneWord: options.wholeWords && syllables.runs?.has(index + 1), isCut: syllables.cuts?.has(index + 1), join: syllables.joins?.get(index + 1) }));',
        ],
        // Says which syllables begin a run: a line may not end between two styles of one word (line-breaks.ts).
        [
          'const syllables = [];\n        const fragments',
          'const syllables = Object.assign([], { runs: new Set() });\n        const fragments',
        ],
        [
          'syllables.push(...parts);',
          'if (j === 0) syllables.runs.add(syllables.length);\n                syllables.push(...parts);',
        ],
        // Presses the spaces of a line by a twelfth at most and not by a third: text is not justified, and a pressed line
        // stands out among the others.
        ['shrink: 9,', 'shrink: 36,'],
        // Begins no line with a separator, ends no paragraph with a line of one word, does not squeeze contacts into one line, and has a measure (line-breaks.ts).
        [
          'acc.push(linebreak.glue(width, start, end, stretch, shrink));',
          'if (isBeforeSeparator(syllables, index) || leavesRunt(syllables, index) || (options.wholeNumbers && partsNumber(syllables, index, options.typeset))) acc.push(linebreak.penalty(0, linebreak.infinity, 0));\n            acc.push(linebreak.glue(width, start, end, stretch, shrink));',
        ],
        [
          'let tolerance = options.tolerance || 4;\n        const attributes = getAttributes(attributedString);\n        const nodes = getNodes(attributedString, attributes, options);',
          'const attributes = getAttributes(attributedString);\n        const linesOf = (syllables) => {\n        let tolerance = options.tolerance || 4;\n        const nodes = getNodes({ ...attributedString, syllables }, attributes, options);',
        ],
        [
          'return breakLines(attributedString, nodes, breaks.slice(1));',
          'return { nodes, breaks };\n        };\n        const widthOf = (from, to) => advanceWidthBetween(from, to, attributedString);\n        const chosen = chooseBreaks({ ...attributedString, widths: availableWidths, widthOf, options }, linesOf);\n        return breakLines(attributedString, chosen.nodes, chosen.breaks.slice(1));',
        ],
        [
          'let breaks = linebreak(nodes, availableWidths, tolerance);',
          'const breakAt = (widths) => fillFacts(attributedString.string, nodes, widths) ?? fillLines(nodes, widths) ?? linebreak(nodes, widths, tolerance);\n        let breaks = breakInMeasure(options.measure, availableWidths, syllables.joins ? nodes : [], breakAt);',
        ],
        // Isolates fields that share a line from each other (bidi-levels.ts).
        [
          'const { string } = attributedString;\n        const direction = attributedString.runs[0]?.attributes.direction;\n        const { levels } = bidi.getEmbeddingLevels(string, direction);',
          'const { string } = attributedString;\n        const levels = resolveLevels(bidi, string, attributedString.runs);',
        ],
        // Shapes a run in its own direction, and returns it in the order of the text (run-memo.ts).
        [
          "font[0].layout(runString, features, undefined, undefined, 'ltr');",
          "font[0].layout(runString, features, undefined, undefined, attributes.bidiLevel % 2 === 1 ? 'rtl' : 'ltr');",
        ],
        // Sets symbols and spaces in the face of the word before them, and a letter in that of its marks (pick-font.ts).
        [
          'const font = pickFontFromFontStack(codePoint, run.attributes.font, lastFont);',
          'const font = pickFont(chars, j, run.attributes.font, lastFont) ?? pickFontFromFontStack(codePoint, run.attributes.font, lastFont);',
        ],
        // Names the font family of each run: a face that continues from marked words into those around them would be
        // taken for the first family of those, which lacks their glyphs.
        [
          'font.unitsPerEm !== lastFont?.unitsPerEm) {',
          'font.unitsPerEm !== lastFont?.unitsPerEm || j === 0) {',
        ],
        // Keeps the logical order of a bidirectional line beside the visual one (logical-lines.ts).
        [
          'return { ...(reversed ? reversed.run : run), start, end: offset };\n    });\n    return { ...line, runs, string };',
          'return { ...(reversed ? reversed.run : run), start, end: offset, logicalStart: run.start };\n    });\n    return { ...line, runs, string, logicalString: line.string };',
        ],
      ].reduce(
        (text, [search, replacement]) => replaceOnce(text, search, replacement, file),
        [
          `import { resolveLevels } from ${engineFile('layout/bidi-levels.ts')};`,
          `import { fillFacts, fillLines, isBeforeSeparator, leavesRunt } from ${engineFile('layout/line-breaks.ts')};`,
          `import { breakInMeasure, chooseBreaks, placeBetween } from ${engineFile('layout/choose-breaks.ts')};`,
          `import { partsNumber } from ${engineFile('layout/whole-numbers.ts')};`,
          `import { pickFont } from ${engineFile('fonts/pick-font.ts')};`,
          source,
        ].join('\n'),
      ),
  },
  {
    // Moves a heading on with a column that breaks after too few lines, lines before a part to it, and breaks lists that would leave a hole (presence.ts).
    filter: /@react-pdf[\\/]paginate[\\/]lib[\\/]index\.js$/,
    change: (source, file) =>
      replaceOnce(
        replaceOnce(
          source,
          'const tryOverflow = (state, fragment, i) => {',
          'const tryOverflow = (state, fragment, i) => {\n    const less = heightWithoutLast(state.fragments.slice(i, i + 2), state.placed);\n    if (less !== null) return DONE(fill(state.fragments, less, state.pageNumber, state.canForce, state.contentAbove));\n    const soft = softBreak(state.fragments, state.placed, i, state.height);\n    if (soft !== null) {\n        state.placed.length = soft.placed;\n        return DONE({ placed: state.placed, remaining: state.fragments.slice(soft.remaining) });\n    }',
          file,
        ),
        'const broke = inner.remaining.length > 0;\n    if (broke && inner.placed.length === 0) {',
        'const broke = inner.remaining.length > 0;\n    if (broke && !state.canForce && isTooShort(state.fragments[index - 1], inner.placed, availableHeight)) return DECLINE();\n    if (broke && inner.placed.length === 0) {',
        file,
      ).replace(
        /^/,
        `import { heightWithoutLast, isTooShort, softBreak } from ${engineFile('layout/presence.ts')};\n`,
      ),
  },
  {
    filter: /@react-pdf[\\/]render[\\/]lib[\\/]index\.js$/,
    change: (source, file) =>
      // Writes the typed text of each glyph into the text layer (typed-glyphs.ts).
      replaceOnce(
        source,
        'font.subset.includeGlyph(glyph.id);',
        'font.subset.includeGlyph(glyph.id, glyph.codePoints);',
        file,
      ),
  },
]

/** Unused by us, and large: WOFF2, English hyphenation. */
const unused = [/^brotli\/decompress(\.js)?$/, /^@react-pdf\/hyphenate\/en-us$/]

/** @returns {import('esbuild').Plugin} */
export function enginePlugin() {
  return {
    name: 'vitae-engine',
    setup(build) {
      for (const filter of unused) {
        build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'unused' }))
      }
      build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
        contents: [
          'function unused() { throw new Error("Left out of the bundle") }',
          'export { unused as default, unused as syllables }',
        ].join('\n'),
      }))
      // Templates import only names and types of the renderer; its own driver would add half the size again.
      build.onResolve({ filter: /^@react-pdf\/renderer$/ }, ({ path, pluginData, ...from }) =>
        pluginData === 'resolved'
          ? undefined
          : build
              .resolve(path, { ...from, pluginData: 'resolved' })
              .then((resolved) => ({ ...resolved, sideEffects: false })),
      )
      // The browser build of png-js inflates in a worker of its own: Node has none, and painting must not wait.
      build.onResolve({ filter: /^fflate$/ }, ({ importer }) =>
        /[\\/]png-js[\\/]/.test(importer)
          ? { path: join(root, 'scripts', 'bundle', 'inflate-now.mjs') }
          : undefined,
      )
      const applied = new Set()
      for (const { filter, change } of transforms) {
        build.onLoad({ filter }, ({ path }) => {
          applied.add(filter)
          return { contents: change(readFileSync(path, 'utf8'), path), loader: 'js' }
        })
      }
      build.onEnd((result) => {
        if (result.errors.length > 0) return
        for (const { filter } of transforms) {
          if (!applied.has(filter)) throw new Error(`No file matched ${filter}.`)
        }
      })
    },
  }
}
