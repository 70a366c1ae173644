import QtQuick
import QtQuick.Controls.Basic

// A label that shows its text letter by letter: names come from people, and "<b>" in one is no command.
//
// all of Label
Label {
    textFormat: Text.PlainText
}
