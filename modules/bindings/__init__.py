"""The one door to cdktf and its AWS bindings.

``modules.bindings.aws`` names every AWS resource that the platform uses, and
``modules.bindings.core`` every class of cdktf. Both import under cdktf's names, whichever
generation of the bindings is installed (``modules.bindings.generation``), and both prepare the
lazy loading that ``modules.bindings.lazy`` explains before they import anything.
"""
