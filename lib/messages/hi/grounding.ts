import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Hindi. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” आपके रेज़्यूमे में कहीं और है। क्या यह यहाँ भी सच है?`,
  sentences: {
    number: (words) => `“${words}” की संख्या उस टेक्स्ट में नहीं है जिसकी जगह यह आता है।`,
    unit: (words) => `“${words}” की इकाई आपके रेज़्यूमे में अलग है।`,
    period: (words) => `“${words}” में जो समय या बारंबारता है, वह आपके रेज़्यूमे से अलग है।`,
    limit: (words) => `“${words}” आपके रेज़्यूमे से ज़्यादा सटीक है या उससे आगे जाता है।`,
    negation: (words) => `“${words}”: आपका रेज़्यूमे इसका उल्टा कहता है, या यहाँ किसी बात को बाहर रखता है।`,
    hedge: (words) => `आपके रेज़्यूमे में है कि आपने इसमें मदद की। “${words}” कहता है कि आपने यह किया।`,
    role: (words) => `“${words}” आपके रेज़्यूमे से बड़ी भूमिका का दावा करता है।`,
    title: (words) => `“${words}” यहाँ आपका पदनाम नहीं है।`,
    qualification: (words) => `आपके रेज़्यूमे में यहाँ यह योग्यता नहीं है: “${words}”।`,
    level: (words) => `यह स्तर आपके रेज़्यूमे में नहीं है: “${words}”।`,
    restriction: (words) => `“${words}” आपके रेज़्यूमे की बात को सीमित करता है, और यहाँ छूट गया है।`,
    skill: (words) => `यह कौशल आपके रेज़्यूमे में नहीं है: “${words}”।`,
    name: (words) => `“${words}” आपके रेज़्यूमे में नहीं है।`,
    word: (words) => `“${words}” आपके रेज़्यूमे में नहीं है। क्या यह यहाँ सच है?`,
    combination: (words) => `“${words}” उन बातों को जोड़ता है जो आपके रेज़्यूमे में अलग-अलग हैं।`,
    locked: () => 'नाम, पदनाम, तारीखें और डिग्रियाँ सिर्फ़ आप बदल सकते हैं।',
    language: () => 'इस भाषा के टेक्स्ट की जाँच नहीं हो सकती।',
    length: () => 'यह टेक्स्ट जाँच के लिए बहुत लंबा है।',
  },
}
