import type { accountArchive as english } from '../en/account-archive'
import { formatters } from '../format'

const { number } = formatters('hi')

/** Texts of the files inside the archive of an account, in Hindi. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `Vitae से आपका डेटा: ${place}, ${day}`
        : `Vitae से आपका डेटा: ${place}, ${day}, भाग ${number(part)}

आपका डेटा कई आर्काइव में बँटा है। हर आर्काइव अलग से खोला जा सकता है; सब मिलाकर पूरा डेटा बनता है।`
    }

इसमें क्या है
-------------
cvs/               आपके रेज़्यूमे JSON Resume के रूप में, जिसे दूसरे प्रोग्राम पढ़ सकते हैं, और आपके कवर लेटर
trash/             यही सब, आपके ट्रैश की हर चीज़ के लिए
data/documents/    हर दस्तावेज़ जैसा वह रखा गया है, अपने सभी पुराने वर्शन के साथ
data/              आपका खाता और उसकी सेटिंग, API कुंजियाँ (गुप्त हिस्से के बिना), सूचनाएँ, टिप्पणियाँ
files/processed/   आपकी फ़ोटो, और आपके शेयर लिंक वाले PDF (kept-…)
files/exports/     बनाए गए दूसरे PDF
files/requests/    वे फ़ाइलें जो प्रोग्रामों ने आपके लिए बनवाईं
files/uploads/     आपकी अपलोड की हुई फ़ाइलें जो अब भी रखी हैं
manifest.json      इस आर्काइव के दस्तावेज़ों की सूची, प्रोग्रामों के लिए
hashes.txt         हर फ़ाइल का SHA-256 चेकसम; "sha256sum -c hashes.txt" से जाँचें

इसे वापस लाएँ
-------------
किसी भी Vitae सर्वर पर साइन इन करें, “सेटिंग” और फिर “आपका डेटा” खोलें, और यह फ़ाइल चुनें। वहाँ मौजूद कुछ भी बदला नहीं जाएगा।
खाते के बिना: “आपके रेज़्यूमे” खोलें और यह फ़ाइल वहाँ छोड़ें। तब पुराने वर्शन और शेयर किए गए PDF वापस नहीं आते;
वे इसी फ़ाइल में रहते हैं।

फ़ॉर्मैट: vitae-backup, वर्शन ${version}। टेक्स्ट UTF-8 में है। .jsonl वाली फ़ाइलों में हर लाइन एक JSON मान है।
इस आर्काइव में न कोई पासवर्ड है, न किसी कुंजी का गुप्त हिस्सा। जिसके पास यह फ़ाइल हो, वह आपके सभी दस्तावेज़ पढ़ सकता है।
`,
}
