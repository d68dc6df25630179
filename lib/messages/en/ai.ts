import { formatters } from '../format'

const { plural, number } = formatters('en')

type Exam = {
  noticed: number
  fabrications: number
  supported: number
  honest: number
  isPassed: boolean
}

/** Whole sentences: what the AI model found, and what follows from that. */
const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) => {
  const figures = `It noticed ${number(noticed)} of ${number(fabrications)} invented facts and accepted ${number(supported)} of ${number(honest)} true sentences.`
  return isPassed
    ? `${figures} It checks suggestions against your CV.`
    : `${figures} That’s not reliable enough, so you’re asked about every suggestion.`
}

/** Messages about AI models: the settings of the person's own model, and errors of a request. */
export const ai = {
  settings: {
    title: 'AI',
    text: 'An AI model can suggest better wording for your CV. Everything else works without one.',
    // Translators: state of the AI model of this account.
    works: 'In use',
    none: 'Not set up',
    ownModel: (model: string, provider: string) => `${model} from ${provider}, with your key`,
    // Translators: "this server" is the server that Vitae runs on.
    operatorModel: (model: string, provider: string) =>
      `${model} (${provider}), provided by this server`,
    nothing: 'You have no AI model set up.',
    operatorLost:
      'This server has an AI model, but its key is missing. Contact the person who runs this server.',
    modelTitle: 'AI model',
    test: 'Test connection',
    testAgain: 'Test again',
    testing: 'Testing…',

    keyTitle: 'Your own key',
    keyNone:
      'Choose the AI model and pay its provider yourself. Used instead of a model of this server.',
    // Translators: said of the key. `date` is the day on which it was saved.
    keyKept: (provider: string, date: string) => `For ${provider}, saved on ${date}.`,
    keyLost:
      'Your key can’t be read any more, because this server was restored without its secret. Enter the key again.',
    add: 'Add a key',
    change: 'Change',
    remove: 'Remove key',
    removed:
      'Key removed from this server. It still works at the provider, where you can revoke it.',
    saved: 'Key saved.',
    // Translators: company that offers AI models.
    provider: 'Provider',
    providerHint: (host: string) => `Your key and your AI requests are sent only to ${host}.`,
    // Translators: an API key, which is like a password.
    key: 'Key',
    keyHint: 'Stored encrypted and never shown again.',
    keyKeptHint: 'Leave empty to keep the current key.',
    model: 'AI model',
    modelHint: (example: string) => `The provider’s name for the model, for example ${example}.`,
    save: 'Save and test',
    missingKey: 'Enter the key that you got from the provider.',
    missingModel: 'Enter the name of an AI model.',
    invalid:
      'Keys and model names contain only letters, digits and symbols, no spaces. Nothing was changed. Check both fields.',

    // Translators: results of the connection test, one per line.
    report: {
      works: (seconds: string) => `Connected. The AI model answered in ${seconds} s.`,
      mode: {
        schema: 'Supports structured output.',
        json: 'Supports JSON output only. We check each answer and ask again once if it doesn’t fit.',
        plain: 'No structured output. We check each answer and ask again once if it doesn’t fit.',
      },
      usage: {
        told: 'Reports how many tokens it uses.',
        untold: 'Doesn’t report how many tokens it uses, so the cost is unknown.',
      },
      // Translators: `count` is the size of the vectors that the AI model makes of a text.
      vectors: (count: string) => `Search by meaning works (${count} dimensions).`,
      noVectors: 'Search by meaning doesn’t work.',
      // Translators: the AI model was shown 24 made-up claims and 12 true ones about an invented CV.
      exam: (exam: Exam) => `Tested as a proofreader. ${examResult(exam)}`,
      // Translators: the same of an earlier test; `language` is such as "German".
      examIn: (language: string, exam: Exam) =>
        `Tested as a proofreader in ${language}. ${examResult(exam)}`,
      revoked:
        'It missed mistakes in our proofreading test, so we ask you about every suggestion. We’re testing it again. You can also test it yourself.',
      noExam: 'It couldn’t be tested as a proofreader, so you’re asked about every suggestion.',
    },

    todayTitle: 'Today',
    tokens: (used: string) => `${used} tokens used`,
    tokensOf: (used: string, limit: string) => `${used} of ${limit} tokens used`,
    // Translators: follows the number of tokens, after a dot.
    calls: (count: number) => plural(count, { one: 'in # request', other: 'in # requests' }),
    cost: (dollars: string) => `at most US$ ${dollars}`,
    costLittle: 'less than one US cent',
    costUnknown: 'cost unknown',
    tokensHint:
      'A token is a short piece of text, in English about three quarters of a word. The count resets at midnight UTC.',

    sentTitle: 'What is sent to the AI model',
    sent: [
      {
        term: 'When',
        text: 'When you ask for it, and when you edit a suggestion. Never in the background.',
      },
      {
        term: 'What',
        text: 'The parts of the CV that your request is about, and the job description you pasted. All of your CV’s texts when they are compared with a job description, or when suggestions are checked against them. The fields for name, email, phone, address and links, and the photo are left out. When you ask for help with an imported file: the lines that were not placed and the lines around them.',
      },
      {
        term: 'To whom',
        text: 'Only to the provider or server named above. What it keeps, and for how long, is up to its operator. For search by meaning, vectors made from your texts are stored where this server was set up to store them, and are deleted with the CV.',
      },
      {
        term: 'What you get',
        text: 'Suggestions for you to review. Nothing is added to a CV unless you accept it.',
      },
    ],
  },

  /** Errors of AI requests: what happened and what to do. None of them changes a CV. */
  errors: {
    'ai-not-set-up': 'You have no AI model set up. Add your own key in the settings.',
    'budget-used-up':
      'You’ve reached today’s AI limit. It resets at midnight UTC. To continue now, add your own key in the settings.',
    'key-refused':
      'The provider rejected the key, or the key doesn’t give access to this AI model. Check the key in the settings.',
    'out-of-credit':
      'The account behind the key has no credit left. Add credit at the provider, then try again.',
    'model-unknown':
      'The provider doesn’t know this AI model. Check the name of the model in the settings.',
    busy: 'The AI model is busy. Try again in a minute.',
    'server-trouble': 'The AI model’s server has a problem. Try again in a few minutes.',
    unreachable:
      'The AI model’s server isn’t responding. If it runs on your own computer, check that it’s on. Otherwise try again later.',
    'too-slow':
      'The AI model took too long, so we stopped it. Try again, or choose a faster model in the settings.',
    cancelled: 'You stopped this request. Nothing was changed.',
    refused:
      'The AI model declined to answer. Change the text a little, or try another model in the settings.',
    'cut-off': 'The AI model’s answer was too long and got cut off. Ask for less text at a time.',
    unreadable:
      'We couldn’t read the AI model’s answer. Try again, or choose another model in the settings.',
    'wrong-shape':
      'The AI model’s answer had the wrong format. Try again, or choose another model in the settings.',
    'too-large':
      'The AI model sent far too much text, so we stopped it. Choose another model in the settings.',
    'too-long': 'This is more text than the AI model can take at a time. Try again with less.',
    redirected:
      'The AI model’s server redirected us to another address, which we don’t follow. Whoever set it up has to enter the new address.',
    'no-model-server':
      'The server at this address is not an AI model server. Whoever set it up has to check the address.',
    'no-document': 'This CV is no longer in your account. Nothing was changed.',
    'nothing-to-reword':
      'This CV has no summary and no bullet points to improve yet. Write some first.',
    'no-such-text':
      'We can’t suggest wording for this text: it’s empty, hidden, very long or contains a link. Change that, then try again.',
    'unknown-language':
      'We can check translations only from English, German, French, Spanish, Portuguese and Italian, and this CV doesn’t seem to be in one of them. Nothing was changed. Write more in one of these languages, then try again.',
    'no-vector-index':
      'Search by meaning isn’t fully set up on this server. We compared words instead.',
    'input-lost': 'The data you sent is no longer stored here. Send it again.',
    'notes-unreadable':
      'We couldn’t find a CV in these notes. Write the name, and on separate lines each job with employer, dates and tasks.',
    'render-failed':
      'We couldn’t make a PDF of this CV. Nothing was changed. Try again with fewer or shorter texts.',
    'took-too-long':
      'Working on this CV took too long, so we stopped. Nothing was changed. Try again with fewer or shorter texts.',
    'gave-up':
      'This request failed several times. Nothing was changed. Try again, or choose another AI model in the settings.',
    'wrong-embeddings':
      'The AI model for search by meaning returned unusable data. Choose another model for it.',
  },
}
