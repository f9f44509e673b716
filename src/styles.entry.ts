/** Entry of the style sheet: the build turns it into `styles.css`, and it stays out of the JavaScript and the types. */
import './components/styles.css';
