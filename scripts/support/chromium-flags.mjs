// Flags of every Chromium of the tests and benches.

/** Features that Playwright turns off. Chromium uses only the last such list: ours has to contain all of it. */
export const offForPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/**
 * Features that a full Chromium prepares for a person at the screen: pages behind the address bar, a page in
 * reserve. They take half of the time that an empty page costs.
 */
const unused = [
  'OptimizationGuideOnDeviceModel',
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
]

/** Flags that Chromium needs in a container, and those that keep it from calling its maker. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // English of no country: an American browser has words of its own.
  '--accept-lang=en-GB',
  `--disable-features=${[...offForPlaywright, ...unused].join(',')}`,
]
