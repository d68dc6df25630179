import { type LabelTable, monthsOf, plainDates, plainSigns } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'हिन्दी',
  labels: {
    summary: 'परिचय',
    work: 'कार्य अनुभव',
    education: 'शिक्षा',
    skills: 'कौशल',
    projects: 'प्रोजेक्ट',
    languages: 'भाषाएँ',
    certificates: 'प्रमाणपत्र',
    volunteer: 'स्वयंसेवा',
    awards: 'पुरस्कार',
    publications: 'प्रकाशन',
    interests: 'रुचियाँ',
    references: 'संदर्भ',
    contact: 'संपर्क',
    present: 'वर्तमान',
    from: '{date} से',
  },
  native: 'मातृभाषा',
  details: {
    birthDate: 'जन्म तिथि',
    birthPlace: 'जन्म स्थान',
    nationality: 'राष्ट्रीयता',
    drivingLicence: 'ड्राइविंग लाइसेंस',
    workPermit: 'कार्य अनुमति',
    available: 'उपलब्धता की तिथि',
  },
  letter: { opening: 'आदरणीय महोदय/महोदया,', closing: 'सादर,' },
  months: monthsOf(
    'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
    'जन॰ फ़र॰ मार्च अप्रैल मई जून जुल॰ अग॰ सित॰ अक्टू॰ नव॰ दिस॰',
  ),
  dates: plainDates,
  punctuation: plainSigns,
  ongoing: ['अब तक', 'अभी'],
}
