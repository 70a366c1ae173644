pragma ComponentBehavior: Bound

import QtQuick

// The place for media beside the call and, before the first call of the day, in its place.
//
// filled  whether there is anything to show; an empty area leaves its room to the earlier calls
// hushed  a number is being called: media dim and fall silent
Item {
    id: root

    property bool filled: false
    property bool hushed: false

    visible: filled
}
