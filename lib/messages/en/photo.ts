import { formatters } from '../format'

const { number } = formatters('en')
const share = (value: number) => number(value, { style: 'percent' })

/** Words of the photo. They come with what shows them and are no part of the first load. */
export const photoArea = {
  add: 'Add a photo',
  change: 'Change the photo',
  elsewhere: 'Its picture is not on this device, so it is not printed here.',
  notBrought:
    'Its picture has not come to your account yet, so it is not printed here. It comes from the device that has it.',
  carrying: 'Copying the photo to your account',
  carryWaiting:
    'The photo is on this device and could not be copied to your account yet. That is tried again by itself.',
  carryRefused:
    'The photo is on this device only: your account cannot keep this file. Choose the picture once more to have it everywhere.',
  hidden: 'Left out of the paper. The design panel can print it again.',
  title: 'Photo',
  reader:
    'This CV is open in another tab, and that one writes. Nothing here changes the photo until you edit in this tab.',
  // Choosing one.
  choose: 'Choose a picture',
  chooseOther: 'Choose another picture',
  dropHere:
    'Or drop one here. JPEG, PNG, WebP, AVIF or GIF; it never leaves your device while you cut it.',
  opening: 'Opening the picture',
  missing:
    'The picture of this CV is not on this device. Choose it once more, or leave everything as it is.',
  inAccount:
    'The photo is copied to your account, without place and time, so that your other devices print it, too.',
  notInAccount:
    'Your photo is not in this PDF: it could not be copied to your account yet. The PDF that you download here has it.',
  unusual: (place: string) =>
    `In ${place} a CV mostly comes without a photo, so that people are judged by their work. Add one only where it is expected.`,
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
  // Cutting it.
  crop: 'Part of the picture that is printed',
  cropKeys:
    'Drag the picture, pinch or scroll to zoom. Keys: arrows move it, with Shift further; plus and minus zoom.',
  position: (zoom: number, across: number, down: number) =>
    `Zoom ${share(zoom)}. Middle at ${share(across)} across and ${share(down)} down.`,
  zoom: 'Zoom',
  percent: share,
  shape: 'Shape',
  shapes: { upright: 'Upright', rounded: 'Rounded', square: 'Square', round: 'Circle' },
  greyscale: 'Black and white',
  brightness: 'Brightness',
  contrast: 'Contrast',
  alt: 'What the photo shows',
  altHint: 'For people who listen to your CV. Your name is used when this is empty.',
  reset: 'Start over',
  remove: 'Remove photo',
  removed: 'Photo removed',
  save: 'Use this photo',
  saving: 'Saving the photo',
  errors: {
    'too-large':
      'This file is larger than 40 MB. Export a smaller one from your photo app and choose that. Nothing was changed.',
    'too-many-pixels':
      'This picture has more than 64 million pixels. Make it smaller in your photo app and choose it again. Nothing was changed.',
    svg: 'This is a drawing, not a photo. Choose a JPEG or PNG. Nothing was changed.',
    heic: 'This browser cannot read photos in Apple’s HEIC or in this AVIF format. Export it as JPEG and choose that. Nothing was changed.',
    unreadable:
      'This file is no picture, or it is broken. Choose a JPEG or PNG. Nothing was changed.',
    failed:
      'The photo could not be made in this browser. Nothing was changed; try a smaller picture.',
  },
}
