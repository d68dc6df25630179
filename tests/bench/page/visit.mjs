// One visit by Lighthouse, in a process of its own since it needs the Node that the project carries:
// `node visit.mjs <address> <debugging port of a browser> <categories>`. Prints the scores, 0 to 100.
import lighthouse from 'lighthouse'

const [address, port, categories] = process.argv.slice(2)
const result = await lighthouse(address, {
  port: Number(port),
  logLevel: 'silent',
  onlyCategories: categories.split(','),
})
const scores = Object.values(result.lhr.categories).map(({ id, score }) => [
  id,
  Math.round(score * 100),
])
console.log(JSON.stringify(Object.fromEntries(scores)))
