// Style sheets are imported for what they do.
import 'gokart-offers-react/styles.css';
import 'gokart-offers-react/grid.css';
import 'gokart-offers-react/unlayered.css';
import 'gokart-offers-react/unlayered-grid.css';
// @ts-expect-error there is no such sheet
import 'gokart-offers-react/style.css';
