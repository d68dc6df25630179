import { formatters } from '../format'

const { plural } = formatters('en')

/** Words about models: the settings of one's own, and why one gave nothing. */
export const ai = {
  settings: {
    title: 'AI',
    text: 'A model can suggest other words for what you wrote. Everything else works without one.',
    works: 'In use',
    none: 'Not set up',
    ownModel: (model: string, provider: string) => `${model} at ${provider}, with your key`,
    operatorModel: (model: string, provider: string) =>
      `${model} (${provider}), set up by whoever runs this Vitae`,
    nothing: 'No model is set up for you.',
    operatorLost: 'Whoever runs this Vitae has named a model, but its key is missing.',
    modelTitle: 'Model',
    test: 'Test this connection',
    testing: 'Asking it a small question',

    keyTitle: 'Your own key',
    keyNone:
      'With a key of your own you choose the model, and pay its maker for what you use. It goes before the one of this Vitae.',
    keyKept: (provider: string, date: string) => `For ${provider}, kept since ${date}.`,
    keyLost:
      'Your key does not open any more: this Vitae was restored without its secret. Enter it again.',
    add: 'Add a key',
    change: 'Change',
    remove: 'Remove key',
    removed:
      'Your key is gone from this Vitae. At its provider it is still good: you can end it there.',
    saved: 'Your key is kept.',
    provider: 'Provider',
    providerHint: (host: string) => `Your key and what you ask are sent to ${host} alone.`,
    key: 'Key',
    keyHint: 'It is kept sealed and never shown again.',
    keyKeptHint: 'Leave it empty to keep the one that is there.',
    model: 'Model',
    modelHint: (example: string) => `As the provider names it, for example ${example}.`,
    save: 'Save and test',
    missingKey: 'Enter the key that the provider gave you.',
    missingModel: 'Enter the name of a model.',
    invalid:
      'A key or a name of a model holds letters, digits and signs, without blanks. Nothing was changed: look at both once more.',

    report: {
      works: (seconds: string) => `It works: the answer came after ${seconds} s.`,
      mode: {
        schema: 'It keeps to the form that answers need.',
        json: 'It is told in words which form answers need. Each is checked, and asked for once more where it is wrong.',
        plain:
          'It only gets a request for the form that answers need. Each is checked, and asked for once more where it is wrong.',
      },
      usage: {
        told: 'It says how much a question has used.',
        untold: 'It does not say how much a question has used, so cost is unknown.',
      },
      vectors: (count: string) => `Finding by meaning works (${count} dimensions).`,
      noVectors: 'Finding by meaning does not work.',
    },

    todayTitle: 'Today',
    tokens: (used: string) => `${used} tokens used`,
    tokensOf: (used: string, limit: string) => `${used} of ${limit} tokens used`,
    calls: (count: number) => plural(count, { one: 'in # question', other: 'in # questions' }),
    cost: (dollars: string) => `at most US$ ${dollars}`,
    costLittle: 'less than one US cent',
    costUnknown: 'cost unknown',
    tokensHint:
      'A token is about three quarters of a word. The count begins anew at midnight, UTC.',

    sentTitle: 'What is sent to whom',
    sent: [
      {
        term: 'When',
        text: 'Only when you ask for it. Never while you type, and never in the background.',
      },
      {
        term: 'What',
        text: 'The parts of the CV that your question is about, and the posting that you pasted. The fields for name, email, phone, address, links and the photo are left out. Of a file that you bring, the lines that were not placed and those around them.',
      },
      {
        term: 'To whom',
        text: 'To the one server named above, and to no other. What it keeps, and for how long, is up to whoever runs it. Numbers made of your texts, for finding by meaning, are kept where this Vitae was set up to keep them, and go with the CV.',
      },
      {
        term: 'What comes back',
        text: 'Suggestions, which wait for you. Nothing gets into a CV unless you accept it.',
      },
    ],
  },

  /** Why a model gave nothing. Each says what happened and what to do; nothing of a CV changes by it. */
  errors: {
    'ai-not-set-up': 'No model is set up for you. Add a key of your own in the settings.',
    'budget-used-up':
      'Today’s share of the model is used up. It begins anew at midnight, UTC; with a key of your own you can go on now.',
    'key-refused':
      'The provider refused the key, or does not let it use this model. Look at the key in the settings.',
    'out-of-credit':
      'The account behind the key has nothing left to spend. Add credit at the provider, then try again.',
    'model-unknown':
      'The server does not know this model. Look at the name of the model in the settings.',
    busy: 'The model is asked too much at the moment. Try again in a minute.',
    'server-trouble': 'The model’s server is in trouble. Try again in a few minutes.',
    unreachable:
      'The model’s server does not answer. If it runs on a machine of yours, look whether it is on; else try again later.',
    'too-slow':
      'The model took too long and was stopped. Try again, or choose a smaller model in the settings.',
    cancelled: 'You stopped it. Nothing was changed.',
    refused:
      'The model did not want to answer this. Change the text a little, or try another model.',
    'cut-off': 'The model’s answer was too long and broke off. Ask for less at once.',
    unreadable: 'The model’s answer could not be read. Try again, or choose another model.',
    'wrong-shape':
      'The model answered in a form that cannot be used. Try again, or choose another model.',
    'too-large': 'The model sent far too much and was stopped. Choose another model.',
    'too-long': 'That is more text than the model takes at once. Ask with less of it.',
    redirected:
      'The server sent us on to another address, and we did not follow. Whoever set it up has to name the right one.',
    'no-model-server':
      'Something answered at that address, but not as a server of models does. Whoever set it up should look at the address.',
    'no-document': 'The CV is not in your account any more. Nothing was changed.',
    'nothing-to-reword':
      'The CV has no summary and no bullets yet that other words could be suggested for. Write some first.',
    'no-such-text':
      'This text is empty, hidden, very long or holds a link, so that no other words are suggested for it. Change that, then try again.',
    'unknown-language':
      'The language of this CV is not among those that a translation can be checked against: English, German, French, Spanish, Portuguese and Italian. Nothing was changed; write more of it in one of them.',
    'no-vector-index':
      'Whoever runs this Vitae has set up no place for the numbers that this model gives. It went by words.',
    'input-lost': 'What was sent is not kept here any more. Send it again.',
    'notes-unreadable':
      'Nothing of a CV was found in the notes. Write who it is about, and what they did where and when, each on a line of its own.',
    'render-failed':
      'The PDF could not be made of this CV. Nothing was changed: try it with fewer or shorter texts.',
    'gave-up':
      'It was begun several times and never came to its end. Nothing was changed: try again, or choose another model.',
    'wrong-embeddings': 'The server gave no numbers that can be used. Choose another model for it.',
  },
}
