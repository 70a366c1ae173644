pragma Singleton

import QtQuick

// Words of people inside styled text: "<b>" in a name is three letters there, too.
//
// escaped(words)  to be put between tags
// tip(words)      for a tool tip, which takes whatever looks like a tag for one
QtObject {
    function escaped(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }

    function tip(words: string): string {
        return words.includes("<") ? "<span>" + escaped(words) + "</span>" : words;
    }
}
