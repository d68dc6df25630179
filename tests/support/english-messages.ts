import { messages } from '@/dist/messages/en-all'
import { registerMessages } from '@/lib/messages/loaded-messages'

/** Imported by tests that draw components: a browser fetches the messages of its language with the page. */
registerMessages('en', messages)
