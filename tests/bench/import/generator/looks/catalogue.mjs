import { bandAndGrid } from './a/band-and-grid.mjs'
import { boxedHeadings } from './a/boxed-headings.mjs'
import { cardsBeside } from './a/cards-beside.mjs'
import { datesLeftTable } from './a/dates-left-table.mjs'
import { leftSidebar } from './a/left-sidebar.mjs'
import { plainRightDates } from './a/plain-right-dates.mjs'
import { texArticle } from './a/tex-article.mjs'
import { texMargin } from './a/tex-margin.mjs'
import { timeline } from './a/timeline.mjs'
import { wordStyles, wordStylesPrinted } from './a/word-styles.mjs'
import { wordTyped, wordTypedPrinted } from './a/word-typed.mjs'
import { centredSmallCapitals } from './b/centred-small-capitals.mjs'
import { headingsInMargin } from './b/headings-in-margin.mjs'
import { newspaper } from './b/newspaper.mjs'
import { rightSidebarCards } from './b/right-sidebar-cards.mjs'
import { spacedCapitals } from './b/spaced-capitals.mjs'
import { texIcons } from './b/tex-icons.mjs'
import { texNarrow } from './b/tex-narrow.mjs'
import { threePartHead } from './b/three-part-head.mjs'
import { typedBold } from './b/typed-bold.mjs'
import { wordDatesTable, wordDatesTablePrinted } from './b/word-dates-table.mjs'
import { wordTwoCells, wordTwoCellsPrinted } from './b/word-two-cells.mjs'
import { darkTop } from './later/dark-top.mjs'
import { quietLeftRule } from './later/quiet-left-rule.mjs'
import { texCentred } from './later/tex-centred.mjs'
import { wordLines, wordLinesPrinted } from './later/word-lines.mjs'
import { headInTwo } from './more/head-in-two.mjs'
import { taggedColumns } from './more/tagged-columns.mjs'
import { taggedGrid } from './more/tagged-grid.mjs'
import { taggedSideCards } from './more/tagged-side-cards.mjs'
import { taggedWrongly } from './more/tagged-wrongly.mjs'
import { twoFlows } from './more/two-flows.mjs'
import { wordColumns, wordColumnsPrinted } from './more/word-columns.mjs'
import { wordNarrowRight, wordNarrowRightPrinted } from './more/word-narrow-right.mjs'
import { wordRowsPrinted } from './more/word-rows.mjs'
import { wordSideTable, wordSideTablePrinted } from './more/word-side-table.mjs'
import { wordTabsPrinted } from './more/word-tabs.mjs'
import { narrowLeftLabels } from './newest/narrow-left-labels.mjs'
import { taggedCards } from './newest/tagged-cards.mjs'
import { wordBanner, wordBannerPrinted } from './newest/word-banner.mjs'
import { ownLooks } from './own.mjs'
import { typstColumns } from './typst/typst-columns.mjs'
import { typstFirstLetters } from './typst/typst-first-letters.mjs'
import { typstRules } from './typst/typst-rules.mjs'
import { typstLedger } from './typst-unseen/typst-ledger.mjs'
import { typstQuiet } from './typst-unseen/typst-quiet.mjs'
import { typstTintedSide } from './typst-unseen/typst-tinted-side.mjs'

/** The looks of each set. No look is in two: what rules learn from must not be what they are judged on. */
export const looks = {
  a: [
    ...[leftSidebar, wordStyles, plainRightDates, texArticle, datesLeftTable, wordTypedPrinted],
    ...[bandAndGrid, ...ownLooks.a, timeline, wordTyped, boxedHeadings, texMargin, cardsBeside],
    wordStylesPrinted,
  ],
  b: [
    ...[rightSidebarCards, wordDatesTable, centredSmallCapitals, texIcons, headingsInMargin],
    ...[wordTwoCellsPrinted, typedBold, ...ownLooks.b, spacedCapitals, wordTwoCells, newspaper],
    ...[texNarrow, threePartHead, wordDatesTablePrinted],
  ],
  more: [
    ...[wordSideTablePrinted, taggedGrid, wordColumnsPrinted, taggedColumns, wordSideTable],
    ...[wordNarrowRightPrinted, taggedWrongly, wordTabsPrinted, twoFlows, wordRowsPrinted],
    ...[...ownLooks.more, taggedSideCards, wordColumns, headInTwo, wordNarrowRight],
  ],
  later: [...[quietLeftRule, wordLines, texCentred, ...ownLooks.later, darkTop, wordLinesPrinted]],
  newest: [wordBannerPrinted, taggedCards, narrowLeftLabels, wordBanner, ...ownLooks.newest],
  typst: [typstRules, typstColumns, typstFirstLetters],
  'typst-unseen': [typstLedger, typstTintedSide, typstQuiet],
}
