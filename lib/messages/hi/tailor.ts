import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('hi')

/** Messages of the screen that fits a CV to a job, in Hindi. */
export const tailor: typeof english = {
  title: 'नौकरी के अनुसार ढालें',
  heading: (job) => (job === '' ? 'नौकरी के अनुसार ढालें' : `इसके अनुसार ढालें: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'वापस एडिट पर',
  tabs: 'व्यू',
  jobTab: 'नौकरी',
  suggestionsTab: 'सुझाव',
  paperTab: 'प्रीव्यू',
  postingTitle: 'यह किस नौकरी के लिए है?',
  postingHint:
    'नौकरी का पूरा विवरण पेस्ट करें। वह इसी डिवाइस पर पढ़ा जाता है और AI मॉडल को तभी भेजा जाता है जब आप कहें। उसके लिंक कभी नहीं खोले जाते।',
  postingLabel: 'नौकरी का विवरण',
  postingExample: 'नौकरी का विवरण यहाँ पेस्ट करें',
  chooseFile: 'टेक्स्ट फ़ाइल चुनें',
  read: 'मेरे रेज़्यूमे से तुलना करें',
  change: 'नौकरी का विवरण बदलें',
  unread: {
    empty: 'अभी कोई टेक्स्ट नहीं है। नौकरी का विवरण पेस्ट करें।',
    'too-short':
      'आपके रेज़्यूमे से तुलना के लिए यह टेक्स्ट बहुत छोटा है। नौकरी का पूरा विवरण पेस्ट करें। आपका टेक्स्ट बना रहता है।',
    'too-long':
      'यह टेक्स्ट बहुत लंबा है। बाकी पेज के बिना सिर्फ़ नौकरी का विवरण पेस्ट करें। आपका टेक्स्ट बना रहता है।',
    'not-text': 'यह टेक्स्ट फ़ाइल नहीं है। उसे खोलें, टेक्स्ट कॉपी करें और यहाँ पेस्ट करें।',
  },
  warnings: {
    'hidden-text': 'नौकरी के विवरण में अदृश्य अक्षर हैं। उन्हें छोड़ दिया गया।',
    instructions: (words) =>
      `नौकरी के विवरण में AI के लिए निर्देश हैं: “${words}”। उन्हें साधारण टेक्स्ट माना जाता है, उन पर अमल नहीं होता।`,
    shortened: (read) => `नौकरी का विवरण बहुत लंबा है। सिर्फ़ पहले ${number(read)} अक्षर पढ़े जाते हैं।`,
  },
  demands: 'नौकरी के लिए क्या चाहिए',
  noDemands: 'नौकरी के इस विवरण में कोई आवश्यकता नहीं मिली। उन्हें नीचे जोड़ा जा सकता है।',
  shown: (count) =>
    count === 0
      ? 'इनमें से कुछ भी आपके रेज़्यूमे में नहीं मिला। फिर भी वे आपके पास हो सकती हैं: नीचे के सवालों के जवाब दें।'
      : plural(count, {
          one: 'इनमें से # आपके रेज़्यूमे में मिली। दूसरी भी आपके पास हो सकती हैं: नीचे के सवालों के जवाब दें।',
          other: 'इनमें से # आपके रेज़्यूमे में मिलीं। दूसरी भी आपके पास हो सकती हैं: नीचे के सवालों के जवाब दें।',
        }),
  shownAfter: (count) =>
    plural(count, {
      one: 'आपके स्वीकार किए सुझावों के साथ # मिलती है।',
      other: 'आपके स्वीकार किए सुझावों के साथ # मिलती हैं।',
    }),
  states: {
    present: 'आपके रेज़्यूमे में है',
    'other-name': 'आपके रेज़्यूमे में दूसरे शब्दों में है',
    weak: 'क्या इसके बारे में और दिखा सकते हैं?',
    perhaps: 'शायद आपके रेज़्यूमे में है',
    unsure: 'क्या यह आपके पास है?',
    missing: 'क्या यह आपके पास है?',
    unread: 'अभी जाँचा नहीं गया',
  },
  otherLanguage:
    'आपका रेज़्यूमे और नौकरी का यह विवरण अलग-अलग भाषाओं में हैं। अलग भाषाओं के बीच मेल देखने के लिए AI मॉडल चाहिए। उसके बिना सिर्फ़ नामों, सालों और भाषा के स्तरों की तुलना हो सकती है।',
  niceToHave: 'हो तो अच्छा',
  soft: 'व्यक्तिगत गुण',
  quote: 'नौकरी के विवरण में',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'मेल खाती नौकरियों में कम से कम # महीना',
          other: 'मेल खाती नौकरियों में कम से कम # महीने',
        })
      : plural(years, {
          one: 'मेल खाती नौकरियों में कम से कम # साल',
          other: 'मेल खाती नौकरियों में कम से कम # साल',
        })
  },
  takeOut: 'इस सूची से हटाएँ',
  addLabel: 'आवश्यकता जोड़ें',
  add: 'जोड़ें',
  groups: { must: 'ज़रूरी', nice: 'हो तो अच्छा', own: 'आपने जोड़ी' },
  perhapsHere: 'शायद यहाँ:',
  isItThis: 'क्या यही है?',
  yes: 'हाँ',
  no: 'नहीं',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'लिखें कि इसका इस्तेमाल कहाँ किया',
  writeFact: 'अपने रेज़्यूमे में लिखें',
  weakListed: 'आपके रेज़्यूमे में यह सिर्फ़ सूची में है। इसका इस्तेमाल कहाँ किया?',
  weakYears: 'क्या आपके पास इसके और साल हैं?',
  weakDegree: 'आपके रेज़्यूमे में दूसरी डिग्री या प्रशिक्षण है। क्या यह, या इसके बराबर कुछ, आपके पास है?',
  weakLanguage: 'आप इसे कितनी अच्छी तरह बोलते हैं? अपना स्तर लिखें।',
  saidYes: 'आपने कहा कि यही है।',
  saidNo: 'आपने “नहीं” कहा।',
  saidNoToLine: 'आपने अपने रेज़्यूमे की एक लाइन को “नहीं” कहा।',
  changeAnswer: 'जवाब बदलें',
  showLine: 'प्रीव्यू में दिखाएँ',
  moreLines: (count) => plural(count, { one: '# और लाइन', other: '# और लाइनें' }),
  moreAbout: (words) => `“${words}” के बारे में और`,
  times: (times) =>
    plural(times, {
      one: 'नौकरी के विवरण में # बार आया है।',
      other: 'नौकरी के विवरण में # बार आया है।',
    }),
  findEvidence: 'AI से प्रमाण खोजें',
  findEvidenceAgain: 'फिर से प्रमाण खोजें',
  evidenceHint: (model) =>
    `नौकरी का विवरण और इस रेज़्यूमे के टेक्स्ट इसे भेजे जाते हैं: ${model}। उसे हर आवश्यकता के लिए आपके रेज़्यूमे से उद्धरण देना होता है।`,
  quotedBy: (model) => `आपके रेज़्यूमे के उद्धरण, ${model} के खोजे हुए।`,
  notReliedOn: 'AI मॉडल के उद्धरणों पर भरोसा नहीं किया जा सका। जो शब्दों के आधार पर मिला, वह दिख रहा है।',
  interview: 'इंटरव्यू की तैयारी करें',
  writeLetter: 'इस नौकरी के लिए कवर लेटर लिखें',
  suggestions: 'सुझाव',
  order: 'अपने रेज़्यूमे का क्रम बदलें',
  noSuggestions: 'आपके रेज़्यूमे का क्रम पहले से इस नौकरी के अनुसार है।',
  ownWords: 'आपका अपना टेक्स्ट, दूसरे क्रम में। कुछ भी नहीं जोड़ा गया।',
  was: (place) => `पहले ${number(place)} नंबर पर`,
  answers: (words) => `मेल: ${words}`,
  accept: 'स्वीकार करें',
  acceptAll: 'सब स्वीकार करें',
  dismiss: 'अस्वीकार करें',
  accepted: 'स्वीकार किया',
  dismissed: 'अस्वीकार किया',
  undo: 'पहले जैसा करें',
  counts: (all, accepted) =>
    all === 0
      ? 'अभी कोई सुझाव नहीं'
      : [
          plural(all, { one: '# सुझाव', other: '# सुझाव' }),
          accepted === 0
            ? 'अभी कोई स्वीकार नहीं किया'
            : plural(accepted, { one: '# स्वीकार किया', other: '# स्वीकार किए' }),
          accepted === 0 ? 'जब तक आप स्वीकार न करें, कुछ नहीं बदलता' : 'पूरा करने पर सेव होंगे',
        ].join(' · '),
  finish: 'पूरा करें',
  finishTitle: 'अपने बदलाव सेव करें',
  keepAs: 'इसमें सेव करें',
  asCopy: 'नया रेज़्यूमे',
  asSame: 'यही रेज़्यूमे',
  copyHint: 'आपका मूल रेज़्यूमे वैसा ही रहता है। नया रेज़्यूमे उससे और नौकरी के विवरण से जुड़ा रहता है।',
  sameHint: 'आपके स्वीकार किए सुझाव इस रेज़्यूमे में जोड़े जाते हैं। एडिटर में इसे पहले जैसा किया जा सकता है।',
  nameLabel: 'नए रेज़्यूमे का नाम',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'सेव करें',
  nothingAccepted: 'आपने कोई सुझाव स्वीकार नहीं किया है, इसलिए इस रेज़्यूमे में सेव करने के लिए कुछ नहीं है।',
  keptCopy: 'नए रेज़्यूमे के रूप में सेव हुआ',
  keptSame: 'इसी रेज़्यूमे में सेव हुआ',
  changedMeanwhile:
    'यह रेज़्यूमे इस बीच बदल गया है और सुझाव अब इस पर लागू नहीं होते। कुछ भी नहीं बदला है। उनकी फिर से समीक्षा करें।',
  tabOnly: {
    blocked:
      'यह ब्राउज़र कुछ भी सेव नहीं करता, इसलिए नौकरी का विवरण सिर्फ़ इस टैब में है। काम पूरा होने तक टैब खुला रखें।',
    full: 'इस डिवाइस का स्टोरेज भर गया है, इसलिए नौकरी का विवरण सिर्फ़ इस टैब में है। कुछ जगह खाली करें और टैब खुला रखें।',
    failed:
      'यह ब्राउज़र नौकरी का विवरण सेव नहीं कर सका, इसलिए वह सिर्फ़ इस टैब में है। टैब खुला रखें। कोशिश जारी है।',
  },
  track: 'Keep track of this application',
  trackHint: 'Adds it to your applications, with this job description and this CV.',
  forApplication: (job: string) => `This CV will be noted in your application for ${job}.`,
  notNoted: 'The CV is saved. We couldn’t note it in your application: choose it there.',
  otherJob: (job: string) =>
    `This CV is being compared with another job description. Your application is for ${job}.`,
  useJob: 'Use its job description',
  jobReplaced: 'Job description replaced',
}
