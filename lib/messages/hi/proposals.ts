import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Hindi. */
export const proposals: typeof english = {
  banner: 'एक ऐप इस रेज़्यूमे के लिए दूसरे शब्द सुझाता है। अभी कुछ नहीं बदला है।',
  review: 'सुझाव देखें',
  heading: 'किसी ऐप के सुझाव',
  from: (app) =>
    app === ''
      ? 'हर सुझाव आपके रेज़्यूमे से मिलाकर जाँचा गया है। जब तक आप स्वीकार न करें, कुछ नहीं बदलता।'
      : `भेजने वाला ऐप: “${app}”। हर सुझाव आपके रेज़्यूमे से मिलाकर जाँचा गया है। जब तक आप स्वीकार न करें, कुछ नहीं बदलता।`,
}
