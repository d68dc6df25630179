import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('hi')

/** Messages of the check for contradictions between the CVs and letters of one person, in Hindi. */
export const contradictions: typeof english = {
  open: 'रेज़्यूमे आपस में मिलाकर जाँचें',
  agree: 'आपके रेज़्यूमे और कवर लेटर आपस में मेल खाते हैं। कोई विरोधाभास नहीं मिला।',
  tooFew: 'अभी तुलना के लिए कुछ नहीं है। इसके लिए इस डिवाइस पर दो रेज़्यूमे या कवर लेटर चाहिए।',
  found: (count) => `मिले अंतर: ${number(count)}`,
  onlyNewest: (count) => `सिर्फ़ आपके ${number(count)} सबसे नए रेज़्यूमे और कवर लेटर की तुलना की गई।`,
  compareFile: 'LinkedIn एक्सपोर्ट या किसी दूसरी फ़ाइल से तुलना करें',
  compareFileHint: 'वह इसी डिवाइस पर पढ़ी जाती है, कहीं नहीं भेजी जाती और सेव नहीं होती।',
  readingFile: 'फ़ाइल पढ़ी जा रही है…',
  comparedWith: (name) => `“${name}” से भी तुलना की गई।`,
  fileUnreadable: (name) =>
    `फ़ाइल “${name}” पढ़ी नहीं जा सकी। आपके रेज़्यूमे की तुलना उसके बिना की गई। LinkedIn की ZIP फ़ाइल या कोई PDF आज़माएँ।`,
  present: 'वर्तमान',
  kinds: {
    name: 'नाम',
    email: 'ईमेल',
    phone: 'फ़ोन',
    start: 'शुरू',
    end: 'अंत',
    title: 'पदनाम',
    employer: 'नियोक्ता',
    degree: 'डिग्री',
    institution: 'शिक्षण संस्थान',
    number: 'संख्या',
  },
}
