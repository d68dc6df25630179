import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CfnManagedLoginBranding } from 'aws-cdk-lib/aws-cognito'
import { readThemes, type Theme, type Themes } from './theme-tokens'

const readOfApp = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../app/${name}`, import.meta.url)), 'utf8')

/** Corners of controls and of cards, in pixels, as in app/globals.css. */
const radius = { control: 8, card: 12 }

/** A colour as Cognito writes it: eight hexadecimal digits, the last two for how much shows through. */
function colorOf(theme: Theme, token: string): string {
  const color = theme.get(token)
  if (!color) throw new Error(`There is no colour ${token}.`)
  return `${color.slice(1)}ff`
}

type Color = (token: string) => string

/** Applies a style in both themes. */
function inBoth({ light, dark }: Themes, look: (color: Color) => object) {
  return {
    lightMode: look((token) => colorOf(light, token)),
    darkMode: look((token) => colorOf(dark, token)),
  }
}

const filled = (color: Color, token: string) => ({
  backgroundColor: color(token),
  textColor: color('on-action'),
})

const outlined = (color: Color, [background, border, text]: readonly [string, string, string]) => ({
  backgroundColor: color(background),
  borderColor: color(border),
  textColor: color(text),
})

/** Style of every button but the primary one. */
const quietButton = (color: Color) => ({
  defaults: outlined(color, ['panel', 'edge', 'ink']),
  hover: outlined(color, ['well', 'edge', 'ink']),
  active: outlined(color, ['pen-wash', 'pen', 'pen']),
})

const statusOf = (color: Color, [background, sign]: readonly [string, string]) => ({
  backgroundColor: color(background),
  borderColor: color(sign),
  indicatorColor: color(sign),
})

function componentClasses(themes: Themes) {
  const both = (look: (color: Color) => object) => inBoth(themes, look)
  return {
    buttons: { borderRadius: radius.control },
    divider: both((color) => ({ borderColor: color('line') })),
    dropDown: {
      borderRadius: radius.control,
      ...both((color) => ({
        defaults: { itemBackgroundColor: color('panel') },
        hover: {
          itemBackgroundColor: color('well'),
          itemBorderColor: color('edge'),
          itemTextColor: color('ink'),
        },
        match: { itemBackgroundColor: color('pen-wash'), itemTextColor: color('pen') },
      })),
    },
    focusState: both((color) => ({ borderColor: color('pen') })),
    idpButtons: { icons: { enabled: true } },
    input: {
      borderRadius: radius.control,
      ...both((color) => ({
        defaults: { backgroundColor: color('panel'), borderColor: color('edge') },
        placeholderColor: color('soft'),
      })),
    },
    inputDescription: both((color) => ({ textColor: color('soft') })),
    inputLabel: both((color) => ({ textColor: color('ink') })),
    link: both((color) => ({
      defaults: { textColor: color('pen') },
      hover: { textColor: color('pen-strong') },
    })),
    optionControls: both((color) => ({
      defaults: { backgroundColor: color('panel'), borderColor: color('edge') },
      selected: { backgroundColor: color('pen'), foregroundColor: color('on-pen') },
    })),
    statusIndicator: both((color) => ({
      error: statusOf(color, ['del-wash', 'del']),
      pending: { indicatorColor: color('soft') },
      success: statusOf(color, ['add-wash', 'add']),
      warning: statusOf(color, ['well', 'soft']),
    })),
  }
}

function components(themes: Themes) {
  const both = (look: (color: Color) => object) => inBoth(themes, look)
  const bar = both((color) => ({
    background: { color: color('panel') },
    borderColor: color('line'),
  }))
  return {
    alert: {
      borderRadius: radius.card,
      ...both((color) => ({
        error: { backgroundColor: color('del-wash'), borderColor: color('del') },
      })),
    },
    favicon: { enabledTypes: ['SVG'] },
    form: {
      backgroundImage: { enabled: false },
      borderRadius: radius.card,
      logo: { enabled: true, formInclusion: 'IN', location: 'CENTER', position: 'TOP' },
      ...both((color) => ({ backgroundColor: color('panel'), borderColor: color('line') })),
    },
    idpButton: { standard: both(quietButton) },
    pageBackground: {
      image: { enabled: false },
      ...both((color) => ({ color: color('desk') })),
    },
    // Hidden by default; styled nevertheless, in case an operator switches them on.
    pageFooter: { backgroundImage: { enabled: false }, logo: { enabled: false }, ...bar },
    pageHeader: { backgroundImage: { enabled: false }, logo: { enabled: false }, ...bar },
    pageText: both((color) => ({
      bodyColor: color('ink'),
      descriptionColor: color('soft'),
      headingColor: color('ink'),
    })),
    primaryButton: both((color) => ({
      defaults: filled(color, 'action'),
      hover: filled(color, 'action-strong'),
      active: filled(color, 'action-strong'),
      disabled: { backgroundColor: color('well'), borderColor: color('line') },
    })),
    secondaryButton: both(quietButton),
  }
}

/**
 * Returns the style of the managed login: the app's colours, in light and dark, its corners and its logo. Its font
 * cannot be changed. Every part that has a colour is listed, so that none of Cognito's own shows. The names of the
 * parts: the example of DescribeManagedLoginBrandingByClient in Cognito's API reference.
 */
export function loginStyle(): Pick<
  CfnManagedLoginBranding,
  'settings' | 'assets' | 'useCognitoProvidedValues'
> {
  const themes = readThemes(readOfApp('globals.css'))
  // Without a size of its own a picture would fill the form.
  const sign = readOfApp('icon.svg').replace('<svg ', '<svg width="64" height="64" ')
  const bytes = Buffer.from(sign).toString('base64')
  const asset = (category: string) => ({
    category,
    // One for both themes.
    colorMode: 'DYNAMIC',
    extension: 'SVG',
    bytes,
  })
  return {
    useCognitoProvidedValues: false,
    assets: [asset('FORM_LOGO'), asset('FAVICON_SVG')],
    settings: {
      categories: {
        global: {
          // As the browser asks.
          colorSchemeMode: 'DYNAMIC',
          pageFooter: { enabled: false },
          pageHeader: { enabled: false },
          spacingDensity: 'REGULAR',
        },
        form: { location: { horizontal: 'CENTER', vertical: 'CENTER' } },
      },
      componentClasses: componentClasses(themes),
      components: components(themes),
    },
  }
}
