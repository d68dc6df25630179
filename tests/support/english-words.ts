import { words } from '@/dist/words/en-all'
import { registerWords } from '@/lib/messages/loaded-words'

/** Imported by tests that draw components: a browser fetches the words of its language with the page. */
registerWords('en', words)
