import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Hindi. */
export const requestedCvs: typeof english = {
  title: 'अनुरोध',
  text: 'किसी नौकरी के लिए रेज़्यूमे माँगें और बाद में लेने आएँ। आपका अपना रेज़्यूमे नहीं बदलता।',
  guest:
    'अनुरोधों पर काम आपके जाने के बाद भी चलता है, इसलिए नतीजा रखने के लिए खाता चाहिए। खाते के बिना एडिटर में रेज़्यूमे की तुलना नौकरी के विवरण से की जा सकती है।',
  formTitle: 'रेज़्यूमे माँगें',
  cv: 'रेज़्यूमे',
  job: 'नौकरी का विवरण',
  jobHint: 'नौकरी के विवरण का टेक्स्ट चिपकाएँ।',
  jobRefused: 'यह नौकरी के विवरण के तौर पर नहीं चलेगा: यह बहुत छोटा या बहुत लंबा है।',
  noCvs: 'आपके खाते में अभी कोई रेज़्यूमे नहीं है। पहले एक बनाएँ।',
  busy: 'पाँच अनुरोधों पर काम पहले से चल रहा है। किसी एक के पूरा होने का इंतज़ार करें।',
  begun: 'इस पर काम चल रहा है। यह पेज बंद किया जा सकता है।',
  listTitle: 'आपके अनुरोध',
  none: 'आपका कोई अनुरोध नहीं है।',
  states: {
    waiting: 'इंतज़ार में',
    running: 'काम जारी है',
    done: 'तैयार',
    failed: 'विफल',
    cancelled: 'रोका गया',
  },
  otherCv: 'कोई और रेज़्यूमे',
  asked: (date) => `${date} को माँगा गया`,
  ends: (date) => `${date} को हटाया जाएगा`,
  stop: 'रोकें',
  withoutModel: 'AI के बिना आज़माएँ',
  files: 'फ़ाइलें दिखाएँ',
  page: 'वेब पेज',
  report: 'क्या बदला (JSON)',
}
