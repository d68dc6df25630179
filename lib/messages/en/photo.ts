import { formatters } from '../format'

const { number } = formatters('en')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo. They load with the parts that show them. */
export const photoArea = {
  add: 'Add photo',
  change: 'Change photo',
  elsewhere: 'The photo file is not on this device, so it’s missing in the PDF.',
  notBrought:
    'The photo file is not in your account yet, so it’s missing in the PDF. It will be uploaded from the device that has it.',
  carrying: 'Uploading the photo to your account…',
  carryWaiting:
    'The photo is on this device, but not in your account yet. We keep trying to upload it.',
  carryRefused:
    'The photo is only on this device, because your account can’t store this file. Choose the photo again to have it on all your devices.',
  hidden: 'Hidden on the CV. You can show it again under Design.',
  title: 'Photo',
  reader:
    'You’re editing this CV in another tab. To change the photo here, edit in this tab instead.',
  // Choosing one.
  choose: 'Choose a photo',
  chooseOther: 'Choose another photo',
  dropHere:
    'Or drop one here. JPEG, PNG, WebP, AVIF or GIF. It stays on your device while you crop it.',
  opening: 'Opening the photo…',
  missing: 'The photo of this CV is not on this device. Choose it again, or leave it as it is.',
  inAccount:
    'The photo is uploaded to your account without its location and time, so that you have it on your other devices, too.',
  // Translators: "this PDF" is the one behind a share link.
  notInAccount:
    'Your photo is not in this PDF, because it couldn’t be uploaded to your account yet. It is in the PDF that you download here.',
  // Translators: `place` is one of the `places` below.
  unusual: (place: string) =>
    `In ${place}, most CVs have no photo, so that people are judged by their work. Add one only if it’s expected.`,
  places: {
    US: 'the United States',
    CA: 'Canada',
    GB: 'the United Kingdom',
    IE: 'Ireland',
    AU: 'Australia',
    NZ: 'New Zealand',
    NL: 'the Netherlands',
    SE: 'Sweden',
    english: 'most English-speaking countries',
  },
  // Cropping it.
  crop: 'Visible part of the photo',
  cropKeys:
    'Drag to move, pinch or scroll to zoom. Keyboard: arrow keys move the photo (faster with Shift), + and − zoom.',
  // Translators: for screen readers. `across` and `down` are percentages of the width and height of the photo.
  position: (zoom: number, across: number, down: number) =>
    `Zoom ${share(zoom)}. Centre at ${share(across)} across and ${share(down)} down.`,
  zoom: 'Zoom',
  percent: share,
  shape: 'Shape',
  shapes: { upright: 'Portrait', rounded: 'Rounded', square: 'Square', round: 'Circle' },
  greyscale: 'Black and white',
  brightness: 'Brightness',
  contrast: 'Contrast',
  alt: 'Photo description',
  altHint: 'Alt text, for people using a screen reader. If empty, your name is used.',
  reset: 'Reset',
  remove: 'Remove photo',
  removed: 'Photo removed',
  save: 'Use this photo',
  saving: 'Saving…',
  errors: {
    'too-large':
      'This file is larger than 40 MB. Nothing was changed. Export a smaller photo from your photo app and choose that.',
    'too-many-pixels':
      'This photo has more than 64 million pixels. Nothing was changed. Make it smaller in your photo app and choose it again.',
    svg: 'SVG drawings can’t be used as a photo. Nothing was changed. Choose a JPEG or PNG.',
    heic: 'This browser can’t read this HEIC or AVIF photo. Nothing was changed. Export it as JPEG and choose that.',
    unreadable:
      'This file is not a photo, or it’s damaged. Nothing was changed. Choose a JPEG or PNG.',
    failed: 'This browser couldn’t process the photo. Nothing was changed. Try a smaller photo.',
  },
}
