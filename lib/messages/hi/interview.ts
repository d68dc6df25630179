import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('hi')

/** Messages of the screen that prepares an interview, and of the stories told there, in Hindi. */
export const interview: typeof english = {
  title: 'इंटरव्यू की तैयारी',
  heading: (job) => (job === '' ? 'इंटरव्यू की तैयारी' : `इंटरव्यू: ${job}`),
  questionsTab: 'सवाल',
  storiesTab: 'कहानियाँ',
  prepare: 'इंटरव्यू की तैयारी करें',
  chooseCv: {
    title: 'यह आवेदन किस रेज़्यूमे के लिए है?',
    text: 'वह रेज़्यूमे चुनें जिससे आवेदन हो रहा है। उसकी पंक्तियाँ नौकरी की आवश्यकताओं के साथ दिखेंगी।',
    none: 'इस डिवाइस पर अभी कोई रेज़्यूमे नहीं है।',
    create: 'रेज़्यूमे बनाएँ',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { one: '# आपके रेज़्यूमे में', other: '# आपके रेज़्यूमे में' }),
      near > 0 && plural(near, { one: '# शायद', other: '# शायद' }),
      gaps > 0 && plural(gaps, { one: '# नहीं मिली', other: '# नहीं मिलीं' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'आपके रेज़्यूमे में है',
    partly: 'आपके रेज़्यूमे में थोड़ा है',
    gap: 'आपके रेज़्यूमे में नहीं मिला',
  },
  mayAsk: 'संभावित सवाल',
  aboutCv: 'आपके रेज़्यूमे के बारे में',
  noneAboutCv: 'रेज़्यूमे में अपनी नौकरियाँ तारीखों के साथ जोड़ें, उनके बारे में सवाल यहाँ दिखेंगे।',
  usual: 'अक्सर पूछे जाने वाले',
  mention: 'इनका ज़िक्र किया जा सकता है',
  findMore: 'AI से और सवाल खोजें',
  findAgain: 'फिर से सवाल खोजें',
  modelHint: 'मॉडल सवाल और उद्धरण चुनता है, ख़ुद कुछ नहीं लिखता।',
  chosenBy: (model) => `कुछ सवाल इसके चुने हुए हैं: ${model}। सारे उद्धरण आपके या नौकरी के विवरण के हैं।`,
  noMore: 'AI मॉडल को ऐसा कोई सवाल नहीं मिला जिसकी जाँच हो सके।',
  stories: 'आपकी कहानियाँ',
  storiesHint:
    'आपके काम के पल, आपके अपने शब्दों में। वे कभी रेज़्यूमे या शेयर लिंक में नहीं होतीं और किसी AI मॉडल को नहीं भेजी जातीं। वे सिर्फ़ आपके बैकअप, आपकी JSON फ़ाइल और इंटरव्यू शीट में होती हैं।',
  writeStory: 'कहानी लिखें',
  chooseStory: 'कहानी चुनें',
  noStories: 'अभी कोई कहानी नहीं है। यहाँ या किसी सवाल के साथ लिखें।',
  searchStories: 'कहानियों में खोजें',
  noneFound: 'किसी कहानी में ये शब्द नहीं हैं।',
  untitledStory: 'बिना शीर्षक की कहानी',
  fields: {
    title: { label: 'शीर्षक', example: 'जैसे जिस रात पंप रुक गया' },
    situation: { label: 'स्थिति', example: 'यह कहाँ और कब हुआ, क्या चल रहा था?' },
    task: { label: 'ज़िम्मेदारी', example: 'क्या करना था?' },
    action: { label: 'क़दम', example: 'एक-एक करके क्या किया?' },
    result: { label: 'नतीजा', example: 'इससे क्या हुआ?' },
  },
  done: 'हो गया',
  deleteStory: 'कहानी हटाएँ',
  storyDeleted: 'कहानी हटाई गई',
  lines: 'आपके रेज़्यूमे की पंक्तियाँ',
  linesHint: 'इन पंक्तियों के सवाल यह कहानी दिखाते हैं।',
  addLine: 'पंक्ति जोड़ें',
  searchLines: 'रेज़्यूमे में खोजें',
  noLineFound: 'रेज़्यूमे की किसी पंक्ति में ये शब्द नहीं हैं।',
  lineGone: 'वह पंक्ति जो अब रेज़्यूमे में नहीं है',
  untie: (line) => `हटाएँ: ${line}`,
  notForThis: (story) => `इस सवाल से हटाएँ: ${story}`,
  keptIn: (cv) => `आपकी कहानियाँ “${cv}” में सेव हैं, यह रेज़्यूमे उसी पर आधारित है।`,
  onlyHere: 'सिर्फ़ इस रेज़्यूमे में:',
  moveToMaster: 'सभी वर्शन के लिए इस्तेमाल करें',
  making: 'PDF बन रहा है…',
  sheet: {
    fileName: 'Interview',
    story: (name) => `कहानी: ${name}`,
  },
}
