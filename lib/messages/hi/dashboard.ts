import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('hi')

/** Formats "2 रेज़्यूमे और 1 कवर लेटर"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { one: '# रेज़्यूमे', other: '# रेज़्यूमे' })
  const letters = plural(letter, { one: '# कवर लेटर', other: '# कवर लेटर' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} और ${letters}`
}

/** "Found", which follows the number of documents. */
const foundWord = ({ resume, letter }: KindCounts) => (resume + letter === 1 ? 'मिला' : 'मिले')

/** Messages of the dashboard, in Hindi. */
export const dashboard: typeof english = {
  title: 'आपके रेज़्यूमे',
  home: 'Vitae, होम पेज पर जाएँ',
  lists: { label: 'पेज', cvs: 'रेज़्यूमे', applications: 'आवेदन' },
  newCv: 'नया रेज़्यूमे',
  openFile: 'फ़ाइल खोलें',
  search: 'अपने रेज़्यूमे खोजें',
  sortBy: 'अपने रेज़्यूमे का क्रम',
  sorts: { updated: 'हाल में बदले पहले', created: 'सबसे नए पहले', title: 'नाम से' },
  searched: {
    all: {
      found: (counts) => `${countKinds(counts)} ${foundWord(counts)}`,
      nothing: (query) => `किसी रेज़्यूमे या कवर लेटर में “${query}” नहीं है।`,
    },
    searching: {
      found: (counts) => `अब तक ${countKinds(counts)} ${foundWord(counts)}`,
      nothing: (query) => `आपके सभी रेज़्यूमे और कवर लेटर में “${query}” खोजा जा रहा है…`,
    },
    device: {
      found: (counts) => `इस डिवाइस पर ${countKinds(counts)} ${foundWord(counts)}`,
      nothing: (query) =>
        `इस डिवाइस के किसी रेज़्यूमे या कवर लेटर में “${query}” नहीं है। जो सिर्फ़ आपके खाते में हैं, उनमें अभी खोजा नहीं जा सकता। ऑनलाइन होने पर फिर से कोशिश करें।`,
    },
  },
  clearSearch: 'सभी रेज़्यूमे दिखाएँ',
  loading: 'आपके रेज़्यूमे लोड हो रहे हैं…',
  ofKind: {
    resume: {
      untitled: 'बिना नाम का रेज़्यूमे',
      newName: 'इस रेज़्यूमे का नाम',
      unreadable: 'यह रेज़्यूमे यहाँ नहीं दिखाया जा सकता। कुछ भी नहीं बदला है। कारण देखने के लिए इसे खोलें।',
      notBrought: 'यह रेज़्यूमे आपके खाते से नहीं आ सका। कुछ भी नहीं बदला है। ऑनलाइन होने पर फिर से कोशिश करें।',
      notRenamed: 'इस रेज़्यूमे का नाम नहीं बदला जा सका। कुछ भी नहीं बदला है। कारण देखने के लिए इसे खोलें।',
      notCopied:
        'यह रेज़्यूमे पढ़ा नहीं जा सका, इसलिए कुछ भी कॉपी या डाउनलोड नहीं हुआ। कारण देखने के लिए इसे खोलें।',
    },
    letter: {
      untitled: 'बिना नाम का कवर लेटर',
      newName: 'इस कवर लेटर का नाम',
      unreadable: 'यह कवर लेटर यहाँ नहीं दिखाया जा सकता। कुछ भी नहीं बदला है। कारण देखने के लिए इसे खोलें।',
      notBrought: 'यह कवर लेटर आपके खाते से नहीं आ सका। कुछ भी नहीं बदला है। ऑनलाइन होने पर फिर से कोशिश करें।',
      notRenamed: 'इस कवर लेटर का नाम नहीं बदला जा सका। कुछ भी नहीं बदला है। कारण देखने के लिए इसे खोलें।',
      notCopied:
        'यह कवर लेटर पढ़ा नहीं जा सका, इसलिए कुछ भी कॉपी या डाउनलोड नहीं हुआ। कारण देखने के लिए इसे खोलें।',
    },
  },
  more: (title) => `${title}: और`,
  open: 'खोलें',
  rename: 'नाम बदलें',
  tailor: 'नौकरी के अनुसार ढालें',
  writeLetter: 'कवर लेटर लिखें',
  letter: 'कवर लेटर',
  fileNames: { resume: 'Resume', letter: 'Cover Letter' },
  duplicate: 'डुप्लीकेट बनाएँ',
  copyOf: (title) => `${title} (कॉपी)`,
  duplicated: (title) => `“${title}” बन गया`,
  downloadJson: { resume: 'JSON Resume के रूप में डाउनलोड करें', letter: 'JSON के रूप में डाउनलोड करें' },
  trash: 'ट्रैश में डालें',
  trashed: (title) => `“${title}” ट्रैश में डाला गया`,
  notHereYet: 'आपके खाते में, अभी इस डिवाइस पर नहीं',
  notErased: (title) =>
    `“${title}” कहीं और बदला गया था, इसलिए नहीं मिटाया गया। एक बार देख लें, फिर दोबारा मिटाएँ।`,
  forJob: (job) => `${job} के लिए`,
  pages: (count) => plural(count, { one: '# पेज', other: '# पेज' }),
  editedToday: (time) => `आज, ${time}`,
  editedYesterday: (time) => `कल, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `${date} से ट्रैश में`,
  trashTitle: 'ट्रैश',
  trashLink: (count) => plural(count, { one: 'ट्रैश (#)', other: 'ट्रैश (#)' }),
  trashNote: 'रेज़्यूमे और कवर लेटर तब तक यहाँ रहते हैं, जब तक आप उन्हें हमेशा के लिए न मिटाएँ।',
  trashNoteAccount:
    'रेज़्यूमे और कवर लेटर 30 दिन यहाँ रहते हैं, आपके सभी डिवाइस पर। फिर वे हमेशा के लिए मिट जाते हैं।',
  daysLeft: (count) =>
    count === 0 ? 'आज मिट जाएगा' : plural(count, { one: '# दिन बाकी', other: '# दिन बाकी' }),
  trashEmpty: 'ट्रैश खाली है।',
  backToCvs: 'वापस अपने रेज़्यूमे पर',
  restore: 'वापस लाएँ',
  restoreNamed: (title) => `वापस लाएँ: ${title}`,
  restored: (title) => `“${title}” वापस आ गया`,
  erase: 'हमेशा के लिए मिटाएँ',
  eraseNamed: (title) => `हमेशा के लिए मिटाएँ: ${title}`,
  erased: (title) => `“${title}” हमेशा के लिए मिटा दिया जाएगा`,
  emptyTitle: 'अपना पहला रेज़्यूमे बनाएँ',
  emptyText: {
    device:
      'लिखना शुरू करें और साथ-साथ असली PDF देखें। खाता ज़रूरी नहीं: जो आप लिखते हैं, वह इसी डिवाइस पर रहता है।',
    tab: 'लिखना शुरू करें और साथ-साथ असली PDF देखें। यह ब्राउज़र अभी कुछ सेव नहीं कर सकता: इस टैब को बंद करने से पहले अपना लिखा डाउनलोड कर लें।',
    account:
      'लिखना शुरू करें और साथ-साथ असली PDF देखें। जो आप लिखते हैं, वह आपके खाते में और इस डिवाइस पर सेव होता है।',
    accountOnly: 'लिखना शुरू करें और साथ-साथ असली PDF देखें। जो आप लिखते हैं, वह आपके खाते में सेव होता है।',
  },
  start: 'लिखना शुरू करें',
  importTitle: 'अपना रेज़्यूमे इम्पोर्ट करें',
  importText:
    'PDF, Word फ़ाइल या किसी दूसरी सेवा का एक्सपोर्ट चुनें, या उसे इस पेज पर कहीं भी छोड़ें। रेज़्यूमे बनने से पहले आप उसकी समीक्षा करते हैं। वह इसी डिवाइस पर पढ़ा जाता है और कहीं नहीं भेजा जाता।',
  chooseFile: 'फ़ाइल चुनें',
  pasteText: 'टेक्स्ट पेस्ट करें',
  pasteTitle: 'अपना रेज़्यूमे टेक्स्ट के रूप में पेस्ट करें',
  pasteLabel: 'आपके रेज़्यूमे का टेक्स्ट',
  pasteHint: 'लाइनें और हेडिंग जैसी हैं वैसी रहने दें। रेज़्यूमे बनने से पहले आप उसकी समीक्षा करते हैं।',
  pasteRead: 'टेक्स्ट इम्पोर्ट करें',
  waiting: (count) =>
    plural(count, {
      one: '# इम्पोर्ट की समीक्षा बाकी है।',
      other: '# इम्पोर्ट की समीक्षा बाकी है।',
    }),
  goOn: 'समीक्षा करें',
  startEmpty: 'खाली रेज़्यूमे शुरू करें',
  dropHere: 'अपना रेज़्यूमे यहाँ छोड़ें: PDF, Word, टेक्स्ट, LinkedIn, JSON Resume या बैकअप',
  importing: 'फ़ाइल पढ़ी जा रही है…',
  imported: (count) => plural(count, { one: '# रेज़्यूमे जोड़ा गया', other: '# रेज़्यूमे जोड़े गए' }),
  alreadyHere: (count) =>
    plural(count, { one: 'यह रेज़्यूमे पहले से यहाँ है', other: 'ये # रेज़्यूमे पहले से यहाँ हैं' }),
  droppedFile: 'आपकी छोड़ी हुई फ़ाइल',
  refusedTitle: (name) => `पढ़ी नहीं जा सकी: ${name}`,
  refused: {
    folder: 'यह एक फ़ोल्डर है, या इस ब्राउज़र को इसे पढ़ने की अनुमति नहीं है। इसे खोलें और अंदर की फ़ाइल चुनें।',
    unreadable: 'आपके ब्राउज़र ने यह फ़ाइल इस पेज को नहीं दी। इसकी जगह फ़ाइल यहाँ चुनें।',
    'too-large': 'रेज़्यूमे या बैकअप इतना बड़ा नहीं हो सकता।',
    'too-many': 'इसमें उससे ज़्यादा फ़ाइलें हैं जितनी बैकअप में हो सकती हैं।',
    'not-json': 'यह न JSON Resume फ़ाइल है, न Vitae से बना बैकअप।',
    damaged: 'आर्काइव अधूरा या खराब है। उसे फिर से डाउनलोड या कॉपी करके कोशिश करें।',
    password: 'यह पासवर्ड से सुरक्षित है। इसे अनपैक करें या बिना पासवर्ड के सेव करें और फिर से कोशिश करें।',
    'nothing-inside': 'इसमें कोई रेज़्यूमे नहीं है।',
    'not-a-resume': 'कुछ हिस्से JSON Resume फ़ॉर्मैट के अनुसार नहीं हैं:',
    'newer-version': 'यह Vitae के नए वर्शन से बना है। नया वर्शन पाने के लिए यह पेज फिर से लोड करें।',
  },
  problems: {
    'wrong-type': 'गलत तरह का मान',
    'too-long': 'बहुत लंबा',
    'too-many': 'बहुत ज़्यादा चीज़ें',
    'too-deep': 'बहुत गहराई में',
    'too-large': 'बहुत बड़ा',
    'forbidden-key': 'ऐसा नाम जिसकी अनुमति नहीं है',
    'not-allowed': 'ऐसा मान जिसकी अनुमति नहीं है',
    'newer-version': 'नए वर्शन का',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'पूरी फ़ाइल',
  moreProblems: (count) => plural(count, { one: 'और # जगह', other: 'और # जगहें' }),
  nothingChanged: 'आपके रेज़्यूमे नहीं बदले हैं।',
  dismiss: 'यह संदेश बंद करें',
  downloadAll: 'इस डिवाइस का सब कुछ डाउनलोड करें',
  downloadAllHere: 'इस टैब का सब कुछ डाउनलोड करें',
  downloadingAll: 'डाउनलोड तैयार हो रहा है…',
  downloadedAll: (count) =>
    plural(count, {
      one: '# दस्तावेज़ एक फ़ाइल में डाउनलोड हुआ',
      other: '# दस्तावेज़ एक फ़ाइल में डाउनलोड हुए',
    }),
  downloadFailed: 'फ़ाइल नहीं बन सकी। कुछ भी खोया नहीं है। थोड़ी देर बाद फिर से कोशिश करें।',
  onThisDevice: 'इस डिवाइस पर',
  inThisTab: 'सिर्फ़ इस टैब में',
  inAccount: 'आपके खाते में',
  inAccountText:
    'लिखते समय आपके रेज़्यूमे इस डिवाइस पर सेव होते हैं और आपके खाते में भेजे जाते हैं, ताकि वे आपके सभी डिवाइस पर मिलें। अगर कुछ अभी आपके खाते में नहीं है, तो ऊपर की लाइन बताती है।',
  accountOffer: 'खाता हो, तो आपके रेज़्यूमे अपने पुराने वर्शन के साथ आपके सभी डिवाइस पर रहते हैं।',
  createAccount: 'खाता बनाएँ',
  onlyHere: (count) =>
    plural(count, {
      one: '# दस्तावेज़ सिर्फ़ इस डिवाइस पर है',
      other: '# दस्तावेज़ सिर्फ़ इस डिवाइस पर हैं',
    }),
  leftBehind:
    'आप साइन आउट हैं। इस ब्राउज़र का स्टोरेज जवाब नहीं दे रहा है, इसलिए हो सकता है कि आपके रेज़्यूमे अब भी इस डिवाइस पर हों। अगर इसे दूसरे लोग इस्तेमाल करते हैं, तो Vitae के सभी टैब बंद करें और ब्राउज़र की सेटिंग में इस साइट का डेटा मिटाएँ।',
  settings: 'सेटिंग',
  theme: 'थीम',
  themes: { system: 'डिवाइस जैसी', light: 'हल्की', dark: 'गहरी' },
  timeZone: 'समय क्षेत्र',
  deviceTimeZone: (name) => `डिवाइस जैसा (${name})`,
}
