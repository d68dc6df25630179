/** Words of kitchens, farms, buildings and stages. */
export const englishTrades = `
food meal | meal dish | dessert pudding | drink beverage | livestock cattle | cow cattle
| herd cows | wood timber | road highway | building property | drawing plan | blueprint drawing
| wiring cabling | cable wire | panel board | consumer_unit fuse_box distribution_board
| lighting lights | sound audio | object artefact artifact item | artwork work_of_art
`
